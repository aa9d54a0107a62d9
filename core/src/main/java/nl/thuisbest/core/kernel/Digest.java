package nl.thuisbest.core.kernel;

import java.util.regex.Pattern;

/** A salted SHA-256 in hexadecimal: it proves bytes without telling anything of them. */
public record Digest(String value) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (!HEX.matcher(value).matches()) {
            throw new Invalid("Digest", "format-digest");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
