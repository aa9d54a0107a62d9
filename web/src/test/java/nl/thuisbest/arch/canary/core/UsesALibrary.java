package nl.thuisbest.arch.canary.core;

import org.slf4j.Logger;

/** Breaks a rule on purpose. */
public record UsesALibrary(Logger library) {}
