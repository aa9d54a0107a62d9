package nl.thuisbest.core.kernel;

/**
 * A value that belongs to a person: it never stands in the chained payload of the journal but
 * beside it, encrypted per entry and destroyable (care-rules 14), and it never shows in a log.
 */
public sealed interface Personal permits Line, Story, BirthDate {
    /** What is read in its place after its destruction. */
    String ERASED = "\u2205";

    String text();

    default boolean erased() {
        return text().equals(ERASED);
    }
}
