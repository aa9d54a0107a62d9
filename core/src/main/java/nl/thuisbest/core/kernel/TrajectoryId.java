package nl.thuisbest.core.kernel;

import java.util.UUID;

/**
 * The path of one young person through one programme; also the name of its stream in the journal.
 */
public record TrajectoryId(UUID value) {
    public static TrajectoryId of(String text) {
        return new TrajectoryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
