package nl.thuisbest.core.programme;

/**
 * Where the rulebook of this moment comes from. What is asked once in a decision or a page is asked
 * of one rulebook; the next may know of a programme that was approved meanwhile.
 */
@FunctionalInterface
public interface Rules {
    Rulebook current();

    /** Rules that stay as they are. */
    static Rules of(Rulebook rulebook) {
        return () -> rulebook;
    }
}
