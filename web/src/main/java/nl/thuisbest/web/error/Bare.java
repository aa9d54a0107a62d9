package nl.thuisbest.web.error;

import java.io.Serial;

/**
 * A failure as the log may know it: kinds and places, never messages, for those may hold what a
 * person typed or what stands in a row of the database.
 */
final class Bare extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    Bare(Throwable failure) {
        super(
                failure.getClass().getName(),
                failure.getCause() == null || failure.getCause() == failure
                        ? null
                        : new Bare(failure.getCause()),
                false,
                true);
        setStackTrace(failure.getStackTrace());
    }
}
