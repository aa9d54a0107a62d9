package nl.thuisbest.web.error;

import java.io.Serial;

/** Who asks is known, and may not do or see this; {@code what} is the right that is missing. */
public final class Forbidden extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final String what;

    /**
     * @param what the name of the right, such as {@code action:grant-leave} or {@code part:legal}
     */
    public Forbidden(String what) {
        super("forbidden: " + what);
        this.what = what;
    }

    public String what() {
        return what;
    }
}
