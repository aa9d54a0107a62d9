package nl.thuisbest.store.vault;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The key of this installation is not the one the data was written with, or the data was changed.
 */
public final class WrongKey extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public WrongKey(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
