package nl.thuisbest.arch.canary.core.action;

/** What the canary of this package pretends to be. */
public sealed interface Action permits HoldsBareText {}
