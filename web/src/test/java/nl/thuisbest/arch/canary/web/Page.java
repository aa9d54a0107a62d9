package nl.thuisbest.arch.canary.web;

/** What the store must not know. */
public record Page(String title) {}
