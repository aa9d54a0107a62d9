package nl.thuisbest.core.kernel;

import java.util.UUID;

/**
 * A young person, parent or other person of the network; name and BSN are in the person register
 * only.
 */
public record PersonId(UUID value) {
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
