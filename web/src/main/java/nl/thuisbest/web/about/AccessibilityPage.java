package nl.thuisbest.web.about;

import nl.thuisbest.web.page.Page;

/** What was done so that everyone can use this, and what is not good yet. */
public record AccessibilityPage(Contact contact) implements Page {}
