package nl.thuisbest.web.cli;

import java.io.Serial;

/**
 * Something the person at the keyboard can mend: one sentence of the language file, exit code 2.
 */
final class CannotStart extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    CannotStart(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    void tell(Shell shell) {
        shell.complain(key, arguments);
    }
}
