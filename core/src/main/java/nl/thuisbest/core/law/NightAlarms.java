package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.Run;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Nights that no decision or title accounts for, as the day ledger tells them. */
final class NightAlarms {
    private final Trajectory trajectory;
    private final LocalDate today;
    private final List<Run> runs;

    private NightAlarms(Trajectory trajectory, LocalDate today) {
        this.trajectory = trajectory;
        this.today = today;
        this.runs = DayLedger.of(trajectory, today.plusDays(1)).runs();
    }

    static Stream<Alarm> of(Trajectory trajectory, LocalDate today) {
        var nights = new NightAlarms(trajectory, today);
        return Stream.of(
                        nights.each(Run::withoutTitle, nights::withoutTitle),
                        nights.each(nights::insideAgain, nights::withoutRoute),
                        nights.each(nights::awayWithoutLeave, nights::withoutLeave),
                        nights.each(nights::released, nights::withoutPapers),
                        nights.each(run -> run.where().unseen(), nights::unseen))
                .flatMap(alarms -> alarms);
    }

    private Alarm withoutTitle(Period nights) {
        return Alarms.law("inside-without-title", "JW 6.1.2(1)", "", nights.from(), end(nights));
    }

    /** Back inside after the return, while no time-out was decided: the leave still stands. */
    private Alarm withoutRoute(Period nights) {
        return Alarms.law(
                "inside-again-without-decision", "JW 6.4.1(4)", "", nights.from(), end(nights));
    }

    private Alarm withoutLeave(Period nights) {
        return Alarms.law("away-without-leave", "JW 6.4.1(1)", "", nights.from(), end(nights));
    }

    /** Letting go is at once and papers come after; they do have to come. */
    private Alarm withoutPapers(Period nights) {
        return new Alarm(
                "let-go-without-papers",
                Force.HOUSE,
                new Source("huis"),
                "",
                nights.from(),
                end(nights),
                false,
                Alarms.ANSWERABLE);
    }

    /** Nobody knows where someone sleeps: the steps are asked the same day (care-rules 12, 17). */
    private Alarm unseen(Period nights) {
        return new Alarm(
                "not-back-in-time",
                Force.HOUSE,
                new Source("huis"),
                "",
                nights.from(),
                end(nights),
                false,
                Alarms.ANSWERABLE);
    }

    private @Nullable LocalDate end(Period nights) {
        return Alarms.over(nights.until(), today);
    }

    private boolean insideAgain(Run run) {
        return run.status() == DayStatus.INSIDE
                && !run.withoutTitle()
                && trajectory
                        .stay()
                        .firstReturn()
                        .filter(home -> !run.period().from().isBefore(home))
                        .isPresent();
    }

    private boolean awayWithoutLeave(Run run) {
        return away(run) && !released(run.period().from());
    }

    private boolean released(Run run) {
        return away(run) && released(run.period().from());
    }

    /**
     * With family or in an open place while the title is carried out and no leave accounts for it.
     */
    private boolean away(Run run) {
        boolean elsewhere =
                run.status() == DayStatus.ELSEWHERE
                        && run.where() != Whereabouts.OTHER_CLOSED_PLACE
                        && trajectory.legal().titleToStayOn(run.period().from());
        return placedBy(run.period().from())
                && (elsewhere || run.status() == DayStatus.HOME_UNDER_AUTHORISATION);
    }

    private boolean placedBy(LocalDate night) {
        return trajectory.stay().placed().filter(p -> !p.on().isAfter(night)).isPresent();
    }

    /** Let go, and not come inside since. */
    private boolean released(LocalDate night) {
        return trajectory.stay().releases().stream()
                .filter(release -> !release.on().isAfter(night))
                .reduce((_, later) -> later)
                .filter(release ->
                        runs.stream()
                                .filter(run -> run.status().closed())
                                .map(run -> run.period().from())
                                .noneMatch(
                                        from -> from.isAfter(release.on()) && !from.isAfter(night)))
                .isPresent();
    }

    private Stream<Alarm> each(Predicate<Run> which, Function<Period, Alarm> alarm) {
        var stretches = new ArrayList<Period>();
        runs.stream()
                .filter(which)
                .map(Run::period)
                .forEach(next -> {
                    if (!stretches.isEmpty() && stretches.getLast().until().equals(next.from())) {
                        var from = stretches.removeLast().from();
                        stretches.add(new Period(from, next.until()));
                    } else {
                        stretches.add(next);
                    }
                });
        return stretches.stream().map(alarm);
    }
}
