package nl.thuisbest.web.about;

import nl.thuisbest.web.page.Page;

/** Whom to call, in danger and about the program. */
public record HelpPage(Contact contact) implements Page {}
