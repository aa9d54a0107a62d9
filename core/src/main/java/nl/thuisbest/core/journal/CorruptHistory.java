package nl.thuisbest.core.journal;

import java.io.Serial;

/** A history that cannot have happened; it breaks loudly, it is never guessed at. */
public final class CorruptHistory extends IllegalStateException {
    @Serial private static final long serialVersionUID = 1L;

    public CorruptHistory(String message) {
        super(message);
    }

    public CorruptHistory(String message, Throwable cause) {
        super(message, cause);
    }
}
