package nl.thuisbest.core.law;

import java.util.List;
import java.util.Set;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.core.trajectory.Course;
import nl.thuisbest.core.trajectory.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * A term that runs on a path.
 *
 * @param starts name of an event ({@code placed}) or of a computed moment
 *     ({@code @authorisation-ends}, see {@link Moments}) that starts it
 * @param due how long after the start it is due; without it, it is due the shortest of {@code
 *     leads} before the start
 * @param leads how long before the deadline people are reminded, longest first: 10, 8 and 6 weeks
 * @param metBy names of events that meet it; {@code measured/veilig-gevoel} when only that subject
 *     counts, {@code authorisation-registered/next} when only a later one of its kind does; {@code
 *     notice-given} counts when the notice names this clock
 * @param early whether an event before the start meets it too
 * @param stoppedBy names of events after which it no longer runs
 * @param repeats how long after being met it is due again, or null
 * @param action code of the action that meets it, shown as what to do, or null
 * @param recipient who is told, when it is a notice, or null
 * @param written whether the law wants the notice in writing
 * @param disputed whether jurists differ; then it is a warning with all its dates, earliest first
 * @param weekendExtends whether the last day moves to the next working day (Algemene termijnenwet);
 *     a second date, people aim at the first (care-rules 13)
 * @param quote sentence of the law it rests on, checked against the law's text in a test
 * @param programmes those whose own rule it is; none when it runs in all
 * @param edition the version of the programme that it belongs to; null when it runs in all
 */
public record Clock(
        ClockId id,
        Text text,
        Text reason,
        String starts,
        @Nullable Term due,
        List<Term> leads,
        List<String> metBy,
        boolean early,
        List<String> stoppedBy,
        @Nullable Term repeats,
        RoleId owner,
        @Nullable String action,
        @Nullable Recipient recipient,
        boolean written,
        boolean disputed,
        boolean weekendExtends,
        Force force,
        Source source,
        Validity validity,
        @Nullable String quote,
        Set<ProgrammeId> programmes,
        @Nullable Integer edition) {
    public Clock {
        programmes = Set.copyOf(programmes);
        leads = List.copyOf(leads);
        metBy = List.copyOf(metBy);
        stoppedBy = List.copyOf(stoppedBy);
        if (due == null && leads.isEmpty()) {
            throw new IllegalArgumentException("clock " + id + " is never due");
        }
    }

    /** Stands for the subject of a later one of the same kind: authorisation 2 after 1. */
    public static final String NEXT = "next";

    /** Whether it runs on a path of this programme. */
    public boolean runsIn(ProgrammeId programme, int version) {
        return (programmes.isEmpty() || programmes.contains(programme))
                && (edition == null || edition == version);
    }

    public boolean runsOn(Course course) {
        return runsIn(course.programme(), course.edition());
    }

    public boolean startsWithMoment() {
        return starts.startsWith("@");
    }
}
