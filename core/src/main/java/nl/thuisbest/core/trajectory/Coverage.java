package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far authorisation and allocations reach. An authorisation shorter than the plan is no
 * shortage to mend with more detention title: nights turn free, and the choice is without, or
 * conditional, or longer, with a reason (care-rules 6).
 *
 * @param authorisedUntil the first day without an authorisation in force, or null when none is
 * @param daysShort days of the plan after that day
 * @param gaps days without an allocation, in order per product
 */
public record Coverage(@Nullable LocalDate authorisedUntil, int daysShort, List<Gap> gaps) {
    public Coverage {
        gaps = List.copyOf(gaps);
    }

    public Optional<LocalDate> lastAuthorisedDay() {
        return Optional.ofNullable(authorisedUntil).map(day -> day.minusDays(1));
    }

    public List<Gap> gapsOf(Product product) {
        return gaps.stream().filter(gap -> gap.product() == product).toList();
    }
}
