package nl.thuisbest.arch.canary.simulation;

import org.springframework.context.ApplicationContext;

/** Breaks a rule on purpose. */
public record UsesAFramework(ApplicationContext framework) {}
