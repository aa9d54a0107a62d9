package nl.thuisbest.core.decision;

import nl.thuisbest.core.kernel.Personal;

/**
 * A reason in the words of who decided.
 *
 * @param name of the component of the event: {@code whyClosedIsNeeded}; its label is {@code
 *     text.NAME} in the language file
 */
public record Reason(String name, Personal text) {}
