package nl.thuisbest.core.law;

import java.util.List;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A term that runs on a path.
 *
 * @param starts name of an event ({@code placed}) or of a computed moment
 *     ({@code @authorisation-ends}, see {@link Moments}) that starts it
 * @param due how long after the start it is due; null when {@code leads} is given
 * @param leads how long before the moment it is due, latest first or earliest first (10, 8, 6
 *     weeks); else empty
 * @param metBy names of events that meet it
 * @param stoppedBy names of events after which it no longer runs
 * @param repeats how long after being met it is due again, or null
 * @param action code of the action that meets it, shown as what to do, or null
 * @param disputed whether jurists differ; then it is a warning with all its dates, earliest first
 * @param quote sentence of the law it rests on, checked against the law's text in a test
 */
public record Clock(
        ClockId id,
        Text text,
        Text reason,
        String starts,
        @Nullable Term due,
        List<Term> leads,
        List<String> metBy,
        List<String> stoppedBy,
        @Nullable Term repeats,
        RoleId owner,
        @Nullable String action,
        boolean disputed,
        Force force,
        Source source,
        Validity validity,
        @Nullable String quote) {
    public Clock {
        leads = List.copyOf(leads);
        metBy = List.copyOf(metBy);
        stoppedBy = List.copyOf(stoppedBy);
    }

    public boolean startsWithMoment() {
        return starts.startsWith("@");
    }
}
