package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.programme.Norm;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LegalEvent.AllocationRegistered;
import nl.thuisbest.core.trajectory.PlanEvent.PlanEvaluated;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.Trajectory;

/** The dates of {@link Moments} on one path today; what is not so now has none. */
final class PathMoments {
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Map<String, List<At>> dates = new HashMap<>();
    private final Trajectory path;
    private final Rulebook rulebook;
    private final LocalDate today;

    /** A date, and what it is about when a path has several. */
    record At(LocalDate on, String subject) {}

    private PathMoments(Trajectory path, Rulebook rulebook, LocalDate today) {
        this.path = path;
        this.rulebook = rulebook;
        this.today = today;
    }

    static PathMoments of(Trajectory path, Rulebook rulebook, LocalDate today) {
        var moments = new PathMoments(path, rulebook, today);
        if (path.course().running()) {
            moments.authorisation();
            moments.allocations();
            moments.plan();
            moments.leave();
            moments.wayHome();
            moments.birthdays();
        } else if (path.course().closed().isPresent()) {
            var last = path.history().happenings().getLast().recordedAt();
            moments.put(Moments.LAST_CHANGE, last.atZone(NETHERLANDS).toLocalDate(), "");
        }
        return moments;
    }

    List<At> at(String moment) {
        return dates.getOrDefault(moment, List.of());
    }

    private void put(String moment, LocalDate on, String subject) {
        dates.computeIfAbsent(moment, _ -> new ArrayList<>()).add(new At(on, subject));
    }

    private void authorisation() {
        path.legal().inForceOn(today).ifPresent(this::inForce);
        if (path.stay().insideOn(today)) {
            put(Moments.TITLE_ENDS_WHILE_INSIDE, lastTitledNight(), "");
        }
    }

    private void inForce(Authorisation now) {
        var subject = "authorisation-" + now.number();
        put(Moments.AUTHORISATION_ENDS, now.endsBefore().minusDays(1), subject);
        if (now.kind() == AuthorisationKind.EMERGENCY) {
            put(Moments.EMERGENCY_STARTS, now.period().from(), subject);
        }
        if (now.conditionalOn(today)) {
            put(Moments.CONDITIONAL_STARTS, now.period().from(), subject);
        }
        path.legal()
                .frameOn(today)
                .filter(frame -> frame.period().until().isBefore(now.endsBefore()))
                .ifPresent(frame -> put(Moments.FRAME_ENDS_FIRST, frame.period().last(), subject));
        var ended = now.endedOn();
        if (ended != null && now.cause() == AuthorisationEnd.CONSENT_WITHDRAWN) {
            put(Moments.CONSENT_WITHDRAWN, ended.minusDays(14), subject);
        }
        if (!path.stay().insideOn(today)) {
            lastNight(false).ifPresent(night -> put(Moments.LAST_NIGHT_INSIDE, night, subject));
            lastNight(true).ifPresent(night -> put(Moments.LAST_LEAVE_DAY, night, subject));
        }
    }

    /**
     * The last day of an unbroken title from today on; without one, the last day there was one, or
     * the placement.
     */
    private LocalDate lastTitledNight() {
        if (path.legal().titleToStayOn(today)) {
            var day = today;
            while (path.legal().titleToStayOn(day.plusDays(1))) {
                day =
                        path.legal()
                                .inForceOn(day.plusDays(1))
                                .orElseThrow()
                                .endsBefore()
                                .minusDays(1);
            }
            return day;
        }
        var placed = path.stay().placed().map(p -> p.on()).orElse(today);
        var day = today.minusDays(1);
        while (day.isAfter(placed) && !path.legal().titleToStayOn(day)) {
            day = day.minusDays(1);
        }
        return day.isBefore(placed) ? placed : day;
    }

    /** The last night inside, or the last night of leave, before today. */
    private Optional<LocalDate> lastNight(boolean leave) {
        var placed = path.stay().placed();
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        for (var night = today; !night.isBefore(placed.get().on()); night = night.minusDays(1)) {
            var day = night;
            if (leave
                    ? path.stay().leaves().stream().anyMatch(l -> l.holds(day))
                    : path.stay().insideOn(day)) {
                return Optional.of(night);
            }
        }
        return Optional.empty();
    }

    private void allocations() {
        if (path.stay().insideOn(today)) {
            lastDay(Product.STAY).ifPresent(day -> put(Moments.STAY_ALLOCATION_ENDS, day, ""));
        }
        var mst = path.stay().mst();
        if (mst == null) {
            return;
        }
        var end = norm(Norm.WHOLE_PATH, path.stay().placed().map(p -> p.on()).orElse(mst.since()));
        lastDay(Product.MST)
                .filter(day -> day.isBefore(end))
                .ifPresent(day -> put(Moments.MST_ALLOCATION_ENDS, day, ""));
        for (var day = uncovered(mst.since()); day.isBefore(end); day = day.plusDays(1)) {
            if (!path.legal().allocatedOn(Product.MST, day)) {
                put(Moments.MST_WITHOUT_ALLOCATION, day, "");
                return;
            }
        }
    }

    /** Where to look from: a gap that was closed since is past; one that is open counts whole. */
    private LocalDate uncovered(LocalDate since) {
        var day = since.isAfter(today) ? since : today;
        while (day.isAfter(since) && !path.legal().allocatedOn(Product.MST, day.minusDays(1))) {
            if (path.legal().allocatedOn(Product.MST, day)) {
                return day;
            }
            day = day.minusDays(1);
        }
        return day;
    }

    private Optional<LocalDate> lastDay(Product product) {
        return path.legal()
                .allocationsOf(product)
                .map(AllocationRegistered::period)
                .map(p -> p.last())
                .max(LocalDate::compareTo);
    }

    private void plan() {
        path.plan().inForce().ifPresent(plan -> put(Moments.PLAN_STARTS, plan.startsOn(), ""));
        path.plan().evaluations().stream()
                .filter(e -> e.reportHandedOn() == null)
                .map(PlanEvaluated::on)
                .max(LocalDate::compareTo)
                .ifPresent(on -> put(Moments.EVALUATION_WITHOUT_REPORT, on, ""));
    }

    private void leave() {
        for (var leave : path.stay().leaves()) {
            var subject = "leave-" + leave.number();
            if (leave.stage() instanceof Leave.Stage.Planned) {
                put(Moments.LEAVE_NOT_GRANTED, leave.period().from(), subject);
            }
            if (leave.out() && !leave.period().until().isAfter(today)) {
                put(Moments.LEAVE_OVER, leave.period().until(), subject);
            }
        }
        path.safety()
                .open()
                .map(t -> t.decision().targetReturn())
                .ifPresent(target -> put(Moments.TARGET_RETURN_OF_TIME_OUT, target, ""));
    }

    private void wayHome() {
        path.stay()
                .placed()
                .ifPresent(placement -> {
                    put(Moments.PLANNED_END, norm(Norm.WHOLE_PATH, placement.on()), "");
                    var back = path.stay().firstReturn();
                    if (back.isEmpty()) {
                        var planned = path.stay().plannedReturn();
                        var home =
                                planned == null ? norm(Norm.STAY_AT_MOST, placement.on()) : planned;
                        put(Moments.PLANNED_RETURN, home, "");
                        if (path.daytime().activity().isEmpty()) {
                            put(Moments.RETURN_WITHOUT_DAY_ACTIVITY, home, "");
                        }
                    } else if (executedAtHome()) {
                        put(
                                Moments.PLANNED_SUSPENSION,
                                norm(Norm.LEAVE_AFTER_RETURN, back.get()),
                                "");
                    }
                });
    }

    private boolean executedAtHome() {
        return !path.stay().insideOn(today)
                && path.legal()
                        .inForceOn(today)
                        .filter(a -> !a.suspendedOn(today) && !a.conditionalOn(today))
                        .isPresent();
    }

    private void birthdays() {
        var born = path.course().born();
        if (born != null) {
            birthday(Moments.SIXTEENTH_BIRTHDAY, born.birthday(16));
            birthday(Moments.EIGHTEENTH_BIRTHDAY, born.birthday(18));
        }
    }

    private void birthday(String moment, LocalDate day) {
        if (!day.isBefore(path.course().referredOn())) {
            put(moment, day, "");
        }
    }

    private LocalDate norm(String id, LocalDate from) {
        return rulebook.programme(path.course().programme())
                .norm(id)
                .map(norm -> norm.term().after(from, Holidays.DUTCH))
                .orElse(from);
    }
}
