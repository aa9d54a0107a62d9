package nl.thuisbest.arch.canary.core.action;

/** Breaks a rule on purpose. */
public record HoldsBareText(String reason) implements Action {}
