package nl.thuisbest.web.error;

import java.io.Serial;

/** There is no such thing, or who asks may not know that there is. */
public final class NotFound extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
