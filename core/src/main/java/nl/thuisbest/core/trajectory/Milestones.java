package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.trajectory.PlannedDay.Hinge;
import nl.thuisbest.core.trajectory.PlannedDay.Sureness;
import org.jspecify.annotations.Nullable;

/** Works out the days on the way: home, suspension, end. */
final class Milestones {
    private static final String INSIDE_AT_MOST = "verblijf-max";
    private static final String ON_LEAVE_FIRST = "verlof-na-terugkeer";
    private static final String PATH_LASTS = "traject-duur";

    private final Trajectory trajectory;
    private final Programme programme;
    private final LocalDate today;

    Milestones(Trajectory trajectory, Programme programme, LocalDate today) {
        this.trajectory = trajectory;
        this.programme = programme;
        this.today = today;
    }

    PlannedDay returnHome() {
        var placement = trajectory.stay().placement();
        if (placement == null) {
            return PlannedDay.unknown(Hinge.PLACEMENT);
        }
        var timeOut = trajectory.safety().open();
        if (timeOut.isPresent()) {
            return fromTimeOut(timeOut.get());
        }
        var original = originalReturn(placement);
        var home = homeSince(placement);
        if (home.isPresent()) {
            var shift = shift(original, home.get(), Shift.Because.WENT_OTHERWISE);
            return new PlannedDay(home.get(), Sureness.DONE, Hinge.FACT, shift);
        }
        var leave = returnLeave();
        if (leave.isPresent()) {
            return planned(leave.get().period().from(), Sureness.DECIDED, Hinge.LEAVE, original);
        }
        var set = trajectory.stay().plannedReturn();
        if (set != null) {
            return planned(set, Sureness.PLANNED, Hinge.TEAM, original);
        }
        return original == null
                ? PlannedDay.unknown(Hinge.PLACEMENT)
                : planned(original, Sureness.PLANNED, Hinge.PLACEMENT, original);
    }

    /** Four weeks after coming home by the programme; it may be sooner (S1, care-rules 1). */
    PlannedDay suspension(PlannedDay returnHome) {
        var decided = suspended();
        if (decided.isPresent()) {
            var sureness = decided.get().isAfter(today) ? Sureness.DECIDED : Sureness.DONE;
            return new PlannedDay(decided.get(), sureness, Hinge.AUTHORISATION, null);
        }
        if (returnHome.on() == null) {
            return PlannedDay.unknown(Hinge.RETURN);
        }
        var day = afterReturn(lastTimeHome(returnHome.on()));
        if (day.isEmpty() || !trajectory.legal().titleToStayOn(day.get())) {
            return new PlannedDay(null, Sureness.NOT_NEEDED, Hinge.AUTHORISATION, null);
        }
        var shift = returnHome.shift();
        var moved =
                shift == null
                        ? null
                        : afterReturn(shift.original())
                                .map(original ->
                                        Shift.between(
                                                original,
                                                day.get(),
                                                Shift.Because.MOVED_WITH_RETURN,
                                                shift.cause()))
                                .orElse(null);
        return new PlannedDay(day.get(), Sureness.PLANNED, Hinge.RETURN, moved);
    }

    PlannedDay end() {
        var planned =
                trajectory.stay().placed().flatMap(placement -> norm(PATH_LASTS, placement.on()));
        var closed = trajectory.course().closed().map(CourseEvent.Closed::on);
        if (closed.isPresent()) {
            var shift =
                    planned.map(day ->
                                    Shift.between(
                                            day, closed.get(), Shift.Because.WENT_OTHERWISE, null))
                            .orElse(null);
            return new PlannedDay(closed.get(), Sureness.DONE, Hinge.FACT, shift);
        }
        return planned.map(day -> new PlannedDay(day, Sureness.PLANNED, Hinge.PLACEMENT, null))
                .orElse(PlannedDay.unknown(Hinge.PLACEMENT));
    }

    private PlannedDay fromTimeOut(Safety.TimeOut timeOut) {
        var day = trajectory.stay().plannedReturn();
        if (day == null) {
            return PlannedDay.unknown(Hinge.TIME_OUT);
        }
        var target = timeOut.decision().targetReturn();
        return new PlannedDay(
                day,
                Sureness.PLANNED,
                Hinge.TIME_OUT,
                shift(target, day, timeOut.decision().on(), Shift.Because.SET_ANEW));
    }

    private @Nullable LocalDate originalReturn(Stay.Placement placement) {
        var set = placement.plannedReturn();
        return set != null ? set : norm(INSIDE_AT_MOST, placement.on()).orElse(null);
    }

    /** The first time of going home since the placement, by a return or by being let go. */
    private Optional<LocalDate> homeSince(Stay.Placement placement) {
        return Stream.concat(
                        trajectory.stay().returns().stream().map(StayEvent.ReturnedHome::on),
                        trajectory.stay().releases().stream()
                                .filter(release -> release.where() != Whereabouts.OPEN_PLACE)
                                .map(StayEvent.LetGo::on))
                .filter(day -> !day.isBefore(placement.on()))
                .min(LocalDate::compareTo);
    }

    /** Home again after the last time-out, which the leave of four weeks is then counted from. */
    private LocalDate lastTimeHome(LocalDate returned) {
        return trajectory.safety().timeOuts().stream()
                .map(Safety.TimeOut::endedOn)
                .filter(java.util.Objects::nonNull)
                .filter(day -> day.isAfter(returned))
                .max(LocalDate::compareTo)
                .orElse(returned);
    }

    /** Who was suspended before a time-out is suspended again on coming home. */
    private Optional<LocalDate> afterReturn(LocalDate home) {
        boolean again =
                trajectory
                        .safety()
                        .open()
                        .filter(t -> t.decision().route() == TimeOutRoute.SUSPENSION_WITHDRAWN)
                        .isPresent();
        return again ? Optional.of(home) : norm(ON_LEAVE_FIRST, home);
    }

    private Optional<LocalDate> suspended() {
        return trajectory.legal().authorisations().stream()
                .filter(a -> today.isBefore(a.endsBefore()))
                .flatMap(a -> a.suspensions().stream())
                .filter(s -> s.until() == null || s.until().isAfter(today))
                .map(Authorisation.Suspension::from)
                .min(LocalDate::compareTo);
    }

    private Optional<Leave> returnLeave() {
        var leaves =
                trajectory.stay().leaves().stream()
                        .filter(leave -> leave.purpose() == LeavePurpose.RETURN_HOME)
                        .filter(leave -> leave.ahead() && leave.allowed())
                        .toList();
        return leaves.isEmpty()
                ? Optional.empty()
                : leaves.stream().filter(leaves.getLast()::sharesDecision).findFirst();
    }

    private PlannedDay planned(
            LocalDate day, Sureness sureness, Hinge hangsOn, @Nullable LocalDate original) {
        return new PlannedDay(day, sureness, hangsOn, shift(original, day, Shift.Because.SET_ANEW));
    }

    private @Nullable Shift shift(
            @Nullable LocalDate original, LocalDate now, Shift.Because otherwise) {
        return shift(original, now, LocalDate.MIN, otherwise);
    }

    /** Moved by the last decision to stay longer of that time inside, when there is one. */
    private @Nullable Shift shift(
            @Nullable LocalDate original, LocalDate now, LocalDate since, Shift.Because otherwise) {
        if (original == null) {
            return null;
        }
        return trajectory.stay().prolongations().reversed().stream()
                .filter(p -> !p.on().isBefore(since))
                .findFirst()
                .map(p -> Shift.between(original, now, Shift.Because.PROLONGED, p.cause()))
                .orElseGet(() -> Shift.between(original, now, otherwise, null));
    }

    private Optional<LocalDate> norm(String id, LocalDate from) {
        return programme.norm(id).map(norm -> norm.term().after(from, Holidays.DUTCH));
    }
}
