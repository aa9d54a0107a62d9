package nl.thuisbest.web.page;

/** What a handler of a page gives back. */
public sealed interface Answer permits Page, Fragment, Redirect {}
