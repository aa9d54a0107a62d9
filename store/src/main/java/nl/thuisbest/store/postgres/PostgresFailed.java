package nl.thuisbest.store.postgres;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL of our own cannot do what was asked; the message is one sentence for who started it.
 */
public class PostgresFailed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public PostgresFailed(String message) {
        super(message);
    }

    public PostgresFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
