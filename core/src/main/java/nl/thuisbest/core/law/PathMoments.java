package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.programme.Norm;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.FreedByRuling;
import nl.thuisbest.core.trajectory.LegalEvent.AllocationRegistered;
import nl.thuisbest.core.trajectory.PlanEvent.PlanEvaluated;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.SafetyEvent.TimeOutDecided;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** The dates of {@link Moments} on one path today; what is not so now has none. */
final class PathMoments {
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Map<String, List<At>> dates = new HashMap<>();
    private final Trajectory path;
    private final Rulebook rulebook;
    private final LocalDate today;
    private int gaps = 1;

    /** A date, what it is about when a path has several, and the entry it comes from, if one. */
    record At(LocalDate on, @Nullable Moment at, String subject, @Nullable EntryNo entry) {}

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
            StayMoments.of(path, today, moments::put);
            moments.timeOuts();
            moments.wayHome();
            BirthdayMoments.put(path, rulebook, moments::put);
            ReferralMoments.urgent(path)
                    .ifPresent(on -> moments.put(ReferralMoments.URGENT, on, ""));
            OutsidePlanMoments.of(path, today)
                    .ifPresent(on -> moments.put(Moments.PLAN_OUTSIDE, on, ""));
            RestrictionMoments.put(path, rulebook, today, moments::put);
        }
        RemedyMoments.of(path, rulebook, today)
                .forEach(m -> moments.put(m.moment(), m.on(), m.of(), m.entry()));
        ExpertMoments.put(path, moments::put);
        PlaceSearchMoments.put(path, rulebook, today, moments::put);
        IncidentMoments.of(path, today).forEach(m -> moments.put(m.moment(), m.on(), m.of()));
        if (path.course().closed().isPresent()) {
            var last = path.history().happenings().getLast().recordedAt();
            moments.put(Moments.LAST_CHANGE, last.atZone(NETHERLANDS).toLocalDate(), "");
        }
        return moments;
    }

    List<At> at(String moment) {
        return dates.getOrDefault(moment, List.of());
    }

    /** Takes a moment in. */
    @FunctionalInterface
    interface Put {
        void at(String moment, LocalDate on, String subject);
    }

    private void put(String moment, LocalDate on, String subject) {
        put(moment, on, subject, null);
    }

    private void put(String moment, LocalDate on, String subject, @Nullable EntryNo entry) {
        dates.computeIfAbsent(moment, _ -> new ArrayList<>()).add(new At(on, null, subject, entry));
    }

    private void put(String moment, LocalDate on, EntryNo entry) {
        dates.computeIfAbsent(moment, _ -> new ArrayList<>()).add(new At(on, null, "", entry));
    }

    private void authorisation() {
        path.legal().inForceOn(today).ifPresent(this::inForce);
        new TitleMoments(path, today).put(this::put);
        boolean freed =
                FreedByRuling.of(path, today).stream().anyMatch(ruling -> ruling.leave() == null);
        if (path.stay().insideOn(today) && !freed) {
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
            put(
                    Moments.CONDITIONAL_STARTS,
                    now.period().from(),
                    subject,
                    GrantEntry.of(path, now.number()));
        }
        path.legal()
                .frameOn(today)
                .filter(frame -> frame.period().until().isBefore(now.endsBefore()))
                .ifPresent(frame -> put(Moments.FRAME_ENDS_FIRST, frame.period().last(), subject));
        var ended = now.endedOn();
        if (ended != null
                && now.cause() == AuthorisationEnd.CONSENT_WITHDRAWN
                && now.kind() != AuthorisationKind.EMERGENCY) {
            rulebook.provisions()
                    .before(Provisions.CONSENT_WITHDRAWN, ended)
                    .ifPresent(day -> put(Moments.CONSENT_WITHDRAWN, day, subject));
        }
        if (path.stay().placed().isEmpty() && !now.conditionalOn(today)) {
            put(Moments.NEVER_EXECUTED, now.period().from(), subject);
        }
        if (!path.stay().insideOn(today) && !now.conditionalOn(today)) {
            lastNight(false).ifPresent(night -> notExecuted(Moments.LAST_NIGHT_INSIDE, night, now));
            lastNight(true).ifPresent(night -> notExecuted(Moments.LAST_LEAVE_DAY, night, now));
        }
    }

    /** Three months run from there, but never from before the authorisation itself. */
    private void notExecuted(String moment, LocalDate night, Authorisation now) {
        var first = now.period().from();
        put(moment, night.isBefore(first) ? first : night, "authorisation-" + now.number());
    }

    /**
     * The last day of an unbroken title from today on; without one, the day before the first night
     * of this stay that had none, or the placement.
     */
    private LocalDate lastTitledNight() {
        if (path.legal().titleToStayOn(today)) {
            return path.legal().firstDayWithoutTitle(today).minusDays(1);
        }
        var placed = path.stay().placed().map(p -> p.on()).orElse(today);
        var day = today.minusDays(1);
        while (path.stay().insideOn(day) && !path.legal().titleToStayOn(day)) {
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
            path.stay().placed().map(p -> stayUntil(p.on())).ifPresent(this::stayGaps);
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
                laterGaps(Product.MST, Moments.MST_WITHOUT_ALLOCATION, day, end);
                return;
            }
        }
    }

    /** Gaps that begin after this day: each asks its own allocation. */
    private void laterGaps(Product product, String moment, LocalDate after, LocalDate end) {
        path.legal()
                .allocationsOf(product)
                .map(allocation -> allocation.period().until())
                .filter(day -> day.isAfter(after) && day.isBefore(end))
                .filter(day -> !path.legal().allocatedOn(product, day))
                .distinct()
                .sorted()
                .forEach(day -> put(moment, day, "gap-" + ++gaps));
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

    private LocalDate stayUntil(LocalDate placed) {
        var planned = path.stay().plannedReturn();
        return planned == null ? norm(Norm.STAY_AT_MOST, placed) : planned;
    }

    private void stayGaps(LocalDate home) {
        laterGaps(Product.STAY, Moments.STAY_WITHOUT_ALLOCATION, today, home);
    }

    private void plan() {
        path.plan().inForce().ifPresent(plan -> put(Moments.PLAN_STARTS, plan.startsOn(), ""));
        for (var entry : path.history().entries()) {
            if (entry.event() instanceof PlanEvaluated e && e.reportHandedOn() == null) {
                put(Moments.EVALUATION_WITHOUT_REPORT, e.on(), new EntryNo(entry.revision()));
            }
        }
    }

    private void timeOuts() {
        for (var entry : path.history().entries()) {
            if (entry.event() instanceof TimeOutDecided e
                    && e.route() == TimeOutRoute.AUTHORISATION_EXECUTED) {
                put(Moments.TIME_OUT_UNDER_AUTHORISATION, e.on(), new EntryNo(entry.revision()));
            }
        }
    }

    private void wayHome() {
        path.stay()
                .placed()
                .ifPresent(placement -> {
                    put(Moments.PLANNED_END, norm(Norm.WHOLE_PATH, placement.on()), "");
                    var back = path.stay().firstReturn();
                    if (back.isEmpty()) {
                        var home = stayUntil(placement.on());
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

    private LocalDate norm(String id, LocalDate from) {
        return path.course()
                .programmeIn(rulebook)
                .norm(id)
                .map(norm -> norm.term().after(from, Holidays.DUTCH))
                .orElse(from);
    }
}
