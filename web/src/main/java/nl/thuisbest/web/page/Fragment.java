package nl.thuisbest.web.page;

/** A part of a page that htmx puts in its place; its template is included by the full page too. */
public non-sealed interface Fragment extends Answer {}
