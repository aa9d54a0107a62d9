package nl.thuisbest.core.kernel;

import java.util.UUID;

/** A professional with an account. */
public record StaffId(UUID value) {
    public static StaffId of(String text) {
        return new StaffId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
