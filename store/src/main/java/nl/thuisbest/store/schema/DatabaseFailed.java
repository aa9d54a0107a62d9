package nl.thuisbest.store.schema;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The database cannot be reached or set up; the message is one sentence for who started it. */
public final class DatabaseFailed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public DatabaseFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
