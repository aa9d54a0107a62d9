package nl.thuisbest.benchmark;

import java.io.Serial;

/** Something typed that cannot be done: one sentence of the language file, exit code 2. */
final class BadArgument extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final String key;
    private final String value;

    BadArgument(String key, String value) {
        super(key);
        this.key = key;
        this.value = value;
    }

    String key() {
        return key;
    }

    String value() {
        return value;
    }
}
