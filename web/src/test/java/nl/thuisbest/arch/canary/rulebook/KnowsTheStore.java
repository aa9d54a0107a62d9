package nl.thuisbest.arch.canary.rulebook;

import nl.thuisbest.arch.canary.store.Prints;

/** Breaks a rule on purpose. */
public record KnowsTheStore(Prints store) {}
