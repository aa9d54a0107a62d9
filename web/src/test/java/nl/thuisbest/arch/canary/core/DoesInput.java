package nl.thuisbest.arch.canary.core;

import java.nio.file.Path;

/** Breaks a rule on purpose. */
public record DoesInput(Path file) {}
