package nl.thuisbest.arch.canary.core.kernel;

import nl.thuisbest.arch.canary.core.rules.KnowsThePath;

/** Breaks a rule on purpose. */
public record KnowsAnArea(KnowsThePath area) {}
