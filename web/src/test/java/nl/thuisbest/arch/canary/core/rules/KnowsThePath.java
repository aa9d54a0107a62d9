package nl.thuisbest.arch.canary.core.rules;

import nl.thuisbest.arch.canary.core.trajectory.TrajectoryEvent;

/** Breaks a rule on purpose. */
public record KnowsThePath(TrajectoryEvent event) {}
