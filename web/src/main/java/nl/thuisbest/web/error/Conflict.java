package nl.thuisbest.web.error;

import java.io.Serial;

/** Someone else wrote meanwhile; nothing was recorded, and what was typed must be kept. */
public final class Conflict extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final int expected;
    private final int actual;

    /**
     * @param expected the revision the writer had seen
     * @param actual the revision that is there now
     */
    public Conflict(int expected, int actual) {
        super("expected revision %d, found %d".formatted(expected, actual));
        this.expected = expected;
        this.actual = actual;
    }

    public int expected() {
        return expected;
    }

    public int actual() {
        return actual;
    }
}
