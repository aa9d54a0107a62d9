package nl.thuisbest.core.evaluation;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which paths an evaluation is about. By placement is the fair way to look at the stay inside: by
 * closing leaves out everyone who is still on the way.
 */
public record Selection(Basis basis, @Nullable Period period, @Nullable SiteName site) {
    /** The date of a path that must fall in the period. */
    public enum Basis {
        CLOSED,
        PLACED
    }

    /** Every path there is. */
    public static final Selection ALL = new Selection(Basis.CLOSED, null, null);

    public boolean includes(PathOutcome path) {
        return (site == null || site.equals(path.site())) && inPeriod(path.dates());
    }

    private boolean inPeriod(PathDates dates) {
        if (period == null) {
            return true;
        }
        LocalDate day =
                switch (basis) {
                    case CLOSED -> dates.closed();
                    case PLACED -> dates.placed();
                };
        return day != null && period.contains(day);
    }
}
