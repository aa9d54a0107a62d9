package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.programme.Norm;
import nl.thuisbest.core.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Before the admission: does the authorisation that was granted, or asked, reach the end of the
 * path? The path is counted from its first day, or from today when that is over. A path that runs
 * longer is no ground to ask for more: without, conditional, or extension is a choice (care-rules
 * 6).
 *
 * @param granted which authorisation, or null while it is only asked
 * @param admission the earliest day of admission
 * @param last the last day of title
 * @param end the end of the path, by the programme
 */
public record Reach(
        @Nullable AuthorisationNo granted, LocalDate admission, LocalDate last, LocalDate end) {
    /** Nothing once someone was admitted, or while no title was asked or granted. */
    public static Optional<Reach> of(Trajectory path, Programme programme, LocalDate today) {
        var norm = programme.norm(Norm.WHOLE_PATH);
        if (norm.isEmpty() || !path.course().running() || path.stay().placed().isPresent()) {
            return Optional.empty();
        }
        return title(path, today)
                .map(title -> {
                    var from = title.period().from();
                    var admission = from.isBefore(today) ? today : from;
                    var last =
                            title.granted() == null
                                    ? title.period().last()
                                    : reaches(path.legal(), title.period().until());
                    return new Reach(
                            title.granted(),
                            admission,
                            last,
                            norm.get().term().after(admission, Holidays.DUTCH));
                });
    }

    private record Title(@Nullable AuthorisationNo granted, Period period) {}

    /** The authorisation in force or next to be; else what was asked of the court. */
    private static Optional<Title> title(Trajectory path, LocalDate today) {
        return path.legal().authorisations().stream()
                .filter(a -> a.kind() != AuthorisationKind.CONDITIONAL)
                .filter(a -> a.endsBefore().isAfter(today))
                .min(Comparator.comparing(a -> a.period().from()))
                .map(a -> new Title(a.number(), new Period(a.period().from(), a.endsBefore())))
                .or(() ->
                        path.legal()
                                .titles()
                                .open()
                                .filter(r -> r.asked().period().until().isAfter(today))
                                .findFirst()
                                .map(r -> new Title(null, r.asked().period())));
    }

    /** The last day of authorisations that join on to one another. */
    private static LocalDate reaches(Legal legal, LocalDate until) {
        var day = until;
        for (var next = legal.inForceOn(day); next.isPresent(); next = legal.inForceOn(day)) {
            day = next.get().endsBefore();
        }
        return day.minusDays(1);
    }

    /** Days of the path after the last day of title; none when it reaches. */
    public int daysShort() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(last, end) - 1);
    }

    public boolean reachesTheEnd() {
        return daysShort() == 0;
    }
}
