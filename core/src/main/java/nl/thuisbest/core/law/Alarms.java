package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * What should not be so on a path, computed from its facts. A fact is never refused for being
 * unlawful: it is recorded, and rings here on the same day, with those who must answer (care-rules
 * 2).
 */
public final class Alarms {
    /** Who answer for a title, a night or a decision. */
    static final List<RoleId> ANSWERABLE =
            List.of(Roles.GEDRAGSWETENSCHAPPER, Roles.JEUGDHULPVERANTWOORDELIJKE, Roles.MANAGER);

    /** Who arrange allocations and the team. */
    static final List<RoleId> ARRANGING = List.of(Roles.TRAJECTBEGELEIDER, Roles.MANAGER);

    private Alarms() {}

    /** All that rang until and with that day, those that stand first, then the latest first. */
    public static List<Alarm> of(Trajectory trajectory, Rulebook rulebook, LocalDate today) {
        return of(trajectory, rulebook, Moment.startOf(today));
    }

    /** The same to the minute: a term in hours of a measure that lasts rings when it is over. */
    public static List<Alarm> of(Trajectory trajectory, Rulebook rulebook, Moment now) {
        return of(trajectory, rulebook, now, Duties.of(trajectory, rulebook, now.day()));
    }

    private static List<Alarm> of(
            Trajectory trajectory, Rulebook rulebook, Moment now, List<Duty> duties) {
        var today = now.day();
        if (!trajectory.exists()) {
            return List.of();
        }
        return Stream.of(
                        NightAlarms.of(trajectory, today),
                        TitleAlarms.of(trajectory, rulebook, today),
                        ConditionalPlanAlarms.of(trajectory, rulebook, today),
                        DisputeAlarms.of(trajectory, rulebook, today, duties),
                        WorkAlarms.of(trajectory, rulebook, today),
                        RestrictionAlarms.of(trajectory, rulebook, now),
                        RightsAlarms.of(trajectory, rulebook),
                        RulingAlarms.of(trajectory, today))
                .flatMap(alarms -> alarms)
                .flatMap(rulebook.provisions()::judged)
                .filter(alarm -> !alarm.since().isAfter(today))
                .sorted(
                        Comparator.comparing(Alarm::stands)
                                .thenComparing(Alarm::since)
                                .reversed()
                                .thenComparing(Alarm::code)
                                .thenComparing(Alarm::subject))
                .toList();
    }

    /** Those that ask an answer now. */
    public static List<Alarm> standing(Trajectory trajectory, Rulebook rulebook, LocalDate today) {
        return of(trajectory, rulebook, today).stream().filter(Alarm::stands).toList();
    }

    /** The same to the minute. */
    public static List<Alarm> standing(Trajectory trajectory, Rulebook rulebook, Moment now) {
        return of(trajectory, rulebook, now).stream().filter(Alarm::stands).toList();
    }

    /** The same when its duties are known already. */
    static List<Alarm> standing(
            Trajectory trajectory, Rulebook rulebook, Moment now, List<Duty> duties) {
        return of(trajectory, rulebook, now, duties).stream().filter(Alarm::stands).toList();
    }

    static Alarm law(
            String code,
            String article,
            String subject,
            LocalDate since,
            @Nullable LocalDate until) {
        return new Alarm(
                code, Force.LAW, new Source(article), subject, since, until, false, ANSWERABLE);
    }

    /** The end of a stretch of days, unless it reaches over today. */
    static @Nullable LocalDate over(LocalDate until, LocalDate today) {
        return until.isAfter(today) ? null : until;
    }
}
