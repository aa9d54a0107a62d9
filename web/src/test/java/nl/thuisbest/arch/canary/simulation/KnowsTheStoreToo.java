package nl.thuisbest.arch.canary.simulation;

import nl.thuisbest.arch.canary.store.Prints;

/** Breaks a rule on purpose. */
public record KnowsTheStoreToo(Prints store) {}
