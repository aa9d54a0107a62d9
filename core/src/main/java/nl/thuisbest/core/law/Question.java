package nl.thuisbest.core.law;

import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.QuestionId;
import nl.thuisbest.core.kernel.ReadingId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What the Act leaves open, with the readings that jurists give. All their dates are shown, the
 * earliest first, until a named person records how it is treated (care-rules 5).
 */
public record Question(
        QuestionId id, Text text, List<Reading> readings, Source source, Validity validity) {
    public Question {
        readings = List.copyOf(readings);
    }

    /**
     * One answer.
     *
     * @param clock whose date it gives; null when by this reading there is none
     */
    public record Reading(ReadingId id, Text text, @Nullable ClockId clock) {}

    public Optional<Reading> reading(ReadingId reading) {
        return readings.stream().filter(r -> r.id().equals(reading)).findFirst();
    }

    /** The reading that gives the date of this clock. */
    public Optional<Reading> of(ClockId clock) {
        return readings.stream().filter(r -> clock.equals(r.clock())).findFirst();
    }
}
