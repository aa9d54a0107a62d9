package nl.thuisbest.arch.canary.store;

import nl.thuisbest.arch.canary.web.Page;

/** Breaks a rule on purpose. */
public record KnowsTheWeb(Page page) {}
