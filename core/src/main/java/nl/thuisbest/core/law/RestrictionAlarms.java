package nl.thuisbest.core.law;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.ConditionalPlans;
import nl.thuisbest.core.trajectory.Restriction;
import nl.thuisbest.core.trajectory.Restriction.Kind;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * Restrictive measures that were applied although they may not have been, or longer than they may.
 * An alarm stands until the measure was talked over with the young person (JW 6.3.1.4(4)).
 */
final class RestrictionAlarms {
    private static final Duration TWELVE_HOURS = Duration.ofHours(12);
    private static final Duration THREE_HOURS = Duration.ofHours(3);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int CONSECUTIVE_DAYS = 3;

    private final Trajectory path;
    private final Rulebook rulebook;
    private final Moment now;
    private final LocalDate today;
    private final List<Alarm> alarms = new ArrayList<>();

    private RestrictionAlarms(Trajectory path, Rulebook rulebook, Moment now) {
        this.path = path;
        this.rulebook = rulebook;
        this.now = now;
        this.today = now.day();
    }

    static Stream<Alarm> of(Trajectory path, Rulebook rulebook, Moment now) {
        var here = new RestrictionAlarms(path, rulebook, now);
        path.restrictions().all().forEach(here::one);
        return here.alarms.stream();
    }

    private void one(Restriction one) {
        var day = one.began().day();
        var measure = rulebook.restriction(one.measure(), day);
        boolean conditional =
                path.legal().inForceOn(day).filter(a -> a.conditionalOn(day)).isPresent();
        if (measure.isEmpty()) {
            ring("restriction-not-listed", "JW 6.3.1.1(3)", one, day);
        }
        if (!path.stay().insideOn(day) && !leftThatDay(day)) {
            if (!conditional) {
                ring("restriction-not-inside", "JW 6.3.1.1(3)", one, day);
            } else if (measure.filter(RestrictiveMeasure::conditional).isEmpty()) {
                ring("restriction-not-conditional", "JW 6.1.4(6)", one, day);
            }
        }
        if (path.legal().inForceOn(day).isEmpty()) {
            ring("restriction-without-title", "JW 6.3.1.1(1)", one, day);
        }
        measure.ifPresent(listed -> byItself(one, listed, day));
        if (one.kind() == Kind.SECLUSION) {
            seclusion(one);
        } else if (one.kind() == Kind.APPLIED) {
            applied(one, day);
        }
    }

    /** Someone who went home in the evening was inside by day. */
    private boolean leftThatDay(LocalDate day) {
        return path.stay().insideOn(day.minusDays(1));
    }

    private void byItself(Restriction one, RestrictiveMeasure listed, LocalDate day) {
        if (path.course().ageOn(day).filter(age -> age < listed.youngest()).isPresent()) {
            ring("seclusion-too-young", "JW 6.3.2.2(2)", one, day);
        }
        if (listed.emergencyOnly() && !one.emergency()) {
            ring("seclusion-no-emergency", "JW 6.3.2.2(2)", one, day);
        }
        if (listed.toldBeforehand() && !one.durationTold()) {
            ring("duration-not-told", "JW 6.3.2.2(7)", one, day);
        }
    }

    private void applied(Restriction one, LocalDate day) {
        if (!one.emergency()) {
            if (path.plan().allows(one.measure(), day).isEmpty()
                    && ConditionalPlans.allowedUntil(path, one.measure(), day).isEmpty()) {
                ring("restriction-not-in-plan", "JW 6.3.1.2(2)", one, day);
            } else if (one.decidedBy() == null) {
                ring("restriction-without-decision", "JW 6.3.1.4(1)", one, day);
            }
            return;
        }
        late(one, TWELVE_HOURS, one.consentedAt())
                .ifPresent(
                        since -> ring("twelve-hours-without-consent", "JW 6.3.1.2(5)", one, since));
        var lastAllowed = day.plusDays(CONSECUTIVE_DAYS - 1L);
        var last = one.ended() == null ? today : one.ended().day();
        if (last.isAfter(lastAllowed)) {
            ring("longer-than-three-days", "JW 6.3.1.2(4)", one, lastAllowed.plusDays(1));
        }
    }

    private void seclusion(Restriction one) {
        late(one, THREE_HOURS, one.assessedAt())
                .ifPresent(since -> ring("seclusion-not-assessed", "JW 6.3.2.2(4)", one, since));
        var prolonged = one.prolonged();
        var end = prolonged == null ? one.began().plus(DAY) : prolonged.until();
        if (over(one, end)) {
            ring("seclusion-longer-than-a-day", "JW 6.3.2.2(3)", one, end.day());
        }
        unchecked(one)
                .ifPresent(since -> ring("seclusion-not-checked", "JW 6.3.2.2(6)", one, since));
    }

    /** The day on which a term passed without it, while the measure still lasted. */
    private Optional<LocalDate> late(Restriction one, Duration term, Optional<Moment> met) {
        var due = one.began().plus(term);
        boolean inTime = met.filter(at -> !at.isAfter(due)).isPresent();
        boolean tooLate = met.filter(at -> at.isAfter(due)).isPresent();
        return !inTime && (tooLate || over(one, due)) ? Optional.of(due.day()) : Optional.empty();
    }

    /** Whether it lasted past that moment, or lasts now that it has passed. */
    private boolean over(Restriction one, Moment due) {
        var ended = one.ended();
        return ended == null ? now.isAfter(due) : ended.isAfter(due);
    }

    /** The first time nobody looked in for more than a quarter of an hour. */
    private Optional<LocalDate> unchecked(Restriction one) {
        var last = one.began();
        var ended = one.ended();
        for (var check : one.checks()) {
            if (last.until(check).compareTo(QUARTER) > 0) {
                return Optional.of(last.day());
            }
            last = check;
        }
        boolean open =
                ended == null
                        ? now.isAfter(last.plus(QUARTER))
                        : last.until(ended).compareTo(QUARTER) > 0;
        return open ? Optional.of(last.day()) : Optional.empty();
    }

    private void ring(String code, String article, Restriction one, LocalDate since) {
        alarms.add(
                Alarms.law(code, article, "restriction-" + one.number(), since, talkedOver(one)));
    }

    private @Nullable LocalDate talkedOver(Restriction one) {
        return one.running()
                ? null
                : one.reviews().stream()
                        .map(RestrictionEvent.RestrictionReviewed::on)
                        .filter(on -> !on.isBefore(one.began().day()) && !on.isAfter(today))
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }
}
