package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.people.Relation;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Contestable;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.Escort;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.Restriction;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * The days from which must be told of restrictive measures, and by which one must be phased out: to
 * whom follows from the child protection measure of that day and the age (care-rules 9).
 */
final class RestrictionMoments {

    private final Trajectory path;
    private final Rulebook rulebook;
    private final LocalDate today;
    private final Put moments;

    /** Takes a day of a moment, with what it is about. */
    @FunctionalInterface
    interface Put {
        void at(String moment, LocalDate on, String subject, @Nullable EntryNo entry);
    }

    private RestrictionMoments(Trajectory path, Rulebook rulebook, LocalDate today, Put moments) {
        this.path = path;
        this.rulebook = rulebook;
        this.today = today;
        this.moments = moments;
    }

    static void put(Trajectory path, Rulebook rulebook, LocalDate today, Put moments) {
        var all = path.restrictions().all();
        var escorts = path.restrictions().escorts();
        if (!all.isEmpty() || !escorts.isEmpty()) {
            var here = new RestrictionMoments(path, rulebook, today, moments);
            all.forEach(here::one);
            escorts.forEach(here::escort);
            here.report();
            here.evaluation();
        }
    }

    /** Who drove tells the institution; the parents are told when there is no OTS: 6.3.2.6(5). */
    private void escort(RestrictionEvent.EscortRestrictionRecorded one) {
        if (one.escort() == Escort.TRANSPORT) {
            var subject = "escort-restriction-" + one.number();
            if (protectedOn(one.on()) && !one.institutionTold()) {
                moments.at(Moments.ESCORT_INSTITUTION, one.on(), subject, null);
            }
            if (parentsTold(one.on()) && mayTell(one.on(), one.tellingAllowed())) {
                moments.at(Moments.ESCORT_PARENTS, one.on(), subject, null);
            }
        }
    }

    private static String subject(Restriction one) {
        return "restriction-" + one.number();
    }

    private void one(Restriction one) {
        var until = one.until();
        if (one.running() && until != null) {
            moments.at(Moments.RESTRICTION_TERM_ENDS, until, subject(one), null);
        }
        var day = one.began().day();
        if (rulebook.restriction(one.measure(), day)
                .filter(RestrictiveMeasure::reportedAtOnce)
                .isPresent()) {
            if (protectedOn(day)) {
                moments.at(Moments.HEAVY_RESTRICTION_INSTITUTION, day, subject(one), null);
            }
            if (parentsTold(day) && mayTell(one)) {
                moments.at(Moments.HEAVY_RESTRICTION_PARENTS, day, subject(one), null);
            }
            if (fostered() && mayTell(one)) {
                moments.at(Moments.HEAVY_RESTRICTION_FOSTER, day, subject(one), null);
            }
        }
    }

    private void report() {
        var first =
                path.history().entries().stream()
                        .filter(entry -> measured(entry.event()))
                        .min(Comparator.comparing(entry -> entry.event().on()))
                        .orElseThrow();
        var day = first.event().on();
        var entry = new EntryNo(first.revision());
        if (protectedOn(today)) {
            moments.at(Moments.RESTRICTION_REPORT_INSTITUTION, day, "", entry);
        }
        if (parentsTold(today)) {
            moments.at(Moments.RESTRICTION_REPORT_PARENTS, day, "", entry);
        }
        if (fostered()) {
            moments.at(Moments.RESTRICTION_REPORT_FOSTER, day, "", entry);
        }
    }

    /** The entry of a first measure, also by others: the report and its letter hang on it. */
    private static boolean measured(TrajectoryEvent event) {
        return event instanceof RestrictionEvent.EscortRestrictionRecorded
                || Contestable.restriction(event).isPresent();
    }

    private boolean fostered() {
        return path.team().kin().stream().anyMatch(kin -> kin.relation() == Relation.FOSTER_PARENT);
    }

    /** Emergency decisions since the last evaluation go out before the next one. */
    private void evaluation() {
        var last =
                path.plan().evaluations().stream()
                        .map(PlanEvent.PlanEvaluated::on)
                        .max(LocalDate::compareTo);
        var since = last.orElse(LocalDate.MIN);
        var emergencies =
                path.restrictions().all().stream()
                        .filter(one -> one.emergency() && one.decidedOn() != null)
                        .filter(one -> !one.began().day().isBefore(since))
                        .toList();
        if (protectedOn(today)) {
            latest(Moments.EVALUATION_AFTER_EMERGENCY_INSTITUTION, emergencies.stream());
        }
        if (parentsTold(today)) {
            latest(
                    Moments.EVALUATION_AFTER_EMERGENCY_PARENTS,
                    emergencies.stream().filter(this::mayTell));
        }
        if (fostered()) {
            latest(
                    Moments.EVALUATION_AFTER_EMERGENCY_FOSTER,
                    emergencies.stream().filter(this::mayTell));
        }
    }

    private void latest(String moment, Stream<Restriction> decided) {
        decided.map(Restriction::decidedOn)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .ifPresent(on -> moments.at(moment, on, "", null));
    }

    private boolean protectedOn(LocalDate day) {
        return frame(day).anyMatch(f -> f == Frame.SUPERVISION_ORDER || f == Frame.GUARDIANSHIP);
    }

    /** Parents only while there is no supervision order. */
    private boolean parentsTold(LocalDate day) {
        return frame(day).noneMatch(f -> f == Frame.SUPERVISION_ORDER);
    }

    /** The frame registered for that day, else that of the authorisation. */
    private Stream<Frame> frame(LocalDate day) {
        Optional<Frame> registered = path.legal().frameOn(day).map(f -> f.frame());
        return registered
                .or(() -> path.legal().inForceOn(day).map(a -> a.frame()))
                .or(() -> path.legal().last().map(a -> a.frame()))
                .stream();
    }

    private boolean mayTell(Restriction one) {
        return mayTell(one.began().day(), one.tellingAllowed());
    }

    private boolean mayTell(LocalDate day, @Nullable Boolean allowed) {
        return OwnConsent.mayTell(path, day, allowed);
    }
}
