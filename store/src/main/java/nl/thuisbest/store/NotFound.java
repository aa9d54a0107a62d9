package nl.thuisbest.store;

import java.io.Serial;

/** There is nothing with that id. */
public final class NotFound extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super("no " + what + " " + id);
    }
}
