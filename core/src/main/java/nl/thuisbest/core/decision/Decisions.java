package nl.thuisbest.core.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.law.Moments;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.LegalEvent.LetterMade;
import nl.thuisbest.core.trajectory.LegalEvent.NoticeAttempted;
import nl.thuisbest.core.trajectory.LegalEvent.NoticeGiven;
import nl.thuisbest.core.trajectory.SafetyEvent.TimeOutDecided;
import nl.thuisbest.core.trajectory.ShieldingEvent.NoticeWithheld;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** Every legal decision of a path with its notices, folded from journal and duties. */
public final class Decisions {
    private final Trajectory path;
    private final Rulebook rulebook;
    private final List<Recorded> entries;
    private final List<Duty> duties;

    private Decisions(Trajectory path, Rulebook rulebook, List<Duty> duties) {
        this.path = path;
        this.rulebook = rulebook;
        this.entries = path.history().entries();
        this.duties = duties;
    }

    /**
     * The latest first.
     *
     * @param duties of this path, open and met
     */
    public static List<LegalDecision> of(Trajectory path, Rulebook rulebook, List<Duty> duties) {
        var decisions = new Decisions(path, rulebook, duties).all();
        decisions.sort(
                Comparator.comparing(LegalDecision::from)
                        .thenComparing(d -> d.entry().value())
                        .reversed());
        return List.copyOf(decisions);
    }

    private List<LegalDecision> all() {
        var decisions = new ArrayList<LegalDecision>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var content = content(entry);
            if (content.isPresent() && !isTimeOutOf(before(i), entry)) {
                decisions.add(decision(entry, content.get(), timeOut(entry, i)));
            }
            decisions.addAll(toldWithout(entry, content.isPresent()));
        }
        return decisions;
    }

    private Optional<Content> content(Recorded entry) {
        return Content.of(entry.event(), path);
    }

    /** Notices that no decision asks for: the report, and what stands by an entry that is none. */
    private List<LegalDecision> toldWithout(Recorded entry, boolean decided) {
        var number = new EntryNo(entry.revision());
        var reports = new ArrayList<Notice>();
        var others = new ArrayList<Notice>();
        for (var duty : duties) {
            if (number.equals(duty.startedBy())) {
                boolean report = isReport(duty);
                if (report || !decided) {
                    notice(duty).ifPresent(report ? reports::add : others::add);
                }
            }
        }
        return Stream.of(
                        told(entry, DecisionKind.MEASURES_REPORT, reports),
                        told(entry, DecisionKind.TO_BE_TOLD, others))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LegalDecision> told(
            Recorded entry, DecisionKind kind, List<Notice> notices) {
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        var first = notices.getFirst().duty();
        var content = Content.plain(kind, first.source());
        return Optional.of(of(entry, content, null, first.runsFrom(), notices));
    }

    private boolean isReport(Duty duty) {
        return rulebook.clock(duty.clock(), duty.runsFrom())
                .filter(clock -> Moments.REPORTS.contains(clock.starts()))
                .isPresent();
    }

    private @Nullable Recorded before(int index) {
        return index == 0 ? null : entries.get(index - 1);
    }

    /** The time-out that was recorded together with the decision of its legal route. */
    private @Nullable TimeOutDecided timeOut(Recorded entry, int index) {
        if (entry.event() instanceof TimeOutDecided own) {
            return own;
        }
        return index + 1 < entries.size()
                        && isTimeOutOf(entry, entries.get(index + 1))
                        && entries.get(index + 1).event() instanceof TimeOutDecided next
                ? next
                : null;
    }

    private boolean isTimeOutOf(@Nullable Recorded route, Recorded entry) {
        return route != null
                && entry.event() instanceof TimeOutDecided
                && route.envelope().recordedAt().equals(entry.envelope().recordedAt())
                && content(route).filter(Decisions::isRoute).isPresent();
    }

    private static boolean isRoute(Content content) {
        return switch (content.kind()) {
            case LEAVE_REVOKED, SUSPENSION_WITHDRAWN, ADMISSION_ON_CONDITION -> true;
            case ADMISSION,
                    LEAVE_GRANTED,
                    LEAVE_REFUSED,
                    LEAVE_CONDITIONS_CHANGED,
                    SUSPENSION,
                    TIME_OUT,
                    PLAN_ADOPTED,
                    PLAN_EVALUATED,
                    STAY_PROLONGED,
                    RESTRICTION,
                    EMERGENCY_RESTRICTION,
                    RETURN_HOME,
                    LET_GO,
                    CONDITIONAL_AUTHORISATION,
                    COMPLAINT_RULED,
                    COMPLAINT_JUDGED,
                    DECISION_PAUSED,
                    APPEAL_RULED,
                    COURT_RULED,
                    COURT_OF_APPEAL_RULED,
                    MEASURES_REPORT,
                    TO_BE_TOLD ->
                    false;
        };
    }

    private LegalDecision decision(Recorded entry, Content own, @Nullable TimeOutDecided timeOut) {
        var content = timeOut == null ? own : own.with(timeOut);
        var number = new EntryNo(entry.revision());
        return of(
                entry,
                content,
                timeOut,
                entry.event().on(),
                notices(number, timeOut == null ? number : new EntryNo(timeOutEntry(number, own))));
    }

    private static LegalDecision of(
            Recorded entry,
            Content content,
            @Nullable TimeOutDecided timeOut,
            LocalDate from,
            List<Notice> notices) {
        var by = content.by();
        return new LegalDecision(
                new EntryNo(entry.revision()),
                content.kind(),
                entry.event(),
                timeOut,
                by == null ? entry.envelope().by() : by,
                entry.envelope().role(),
                from,
                entry.envelope().recordedAt(),
                content.source(),
                content.consents(),
                content.reasons(),
                notices);
    }

    /** Of a time-out with a legal route of its own the entry stands right after that route. */
    private static int timeOutEntry(EntryNo number, Content own) {
        return isRoute(own) ? number.value() + 1 : number.value();
    }

    private List<Notice> notices(EntryNo entry, EntryNo timeOut) {
        return duties.stream()
                .filter(duty -> entry.equals(duty.startedBy()) || timeOut.equals(duty.startedBy()))
                .filter(duty -> !isReport(duty))
                .flatMap(duty -> notice(duty).stream())
                .toList();
    }

    private Optional<Notice> notice(Duty duty) {
        return rulebook.clock(duty.clock(), duty.runsFrom())
                .filter(clock -> clock.recipient() != null)
                .map(clock -> notice(duty, clock));
    }

    private Notice notice(Duty duty, Clock clock) {
        return new Notice(
                duty,
                Objects.requireNonNull(clock.recipient()),
                clock.written(),
                sent(duty),
                attempts(duty),
                letters(duty),
                withheld(duty));
    }

    private Notice.@Nullable Sent sent(Duty duty) {
        for (var entry : entries) {
            if (entry.event() instanceof NoticeGiven e
                    && isOf(duty, e.duty(), e.decision(), entry)
                    && isTo(duty, e.person())) {
                return new Notice.Sent(e.on(), e.channel(), entry.envelope().by(), e.letter());
            }
        }
        return null;
    }

    private List<Notice.Attempt> attempts(Duty duty) {
        var attempts = new ArrayList<Notice.Attempt>();
        for (var entry : entries) {
            if (entry.event() instanceof NoticeAttempted e
                    && isOf(duty, e.duty(), e.decision(), entry)
                    && isTo(duty, e.person())) {
                attempts.add(new Notice.Attempt(e.on(), e.attempt(), entry.envelope().by()));
            }
        }
        return attempts;
    }

    private List<LetterMade> letters(Duty duty) {
        var letters = new ArrayList<LetterMade>();
        for (var entry : entries) {
            if (entry.event() instanceof LetterMade e
                    && isOf(duty, e.duty(), e.decision(), entry)
                    && isTo(duty, e.person())) {
                letters.add(e);
            }
        }
        return letters;
    }

    private Notice.@Nullable Withheld withheld(Duty duty) {
        for (var entry : entries) {
            if (entry.event() instanceof NoticeWithheld e
                    && isOf(duty, e.duty(), e.decision(), entry)
                    && isTo(duty, e.person())) {
                return new Notice.Withheld(e.on(), entry.envelope().by(), e.why());
            }
        }
        return null;
    }

    /** An older entry does not say to whom: then to each. */
    private static boolean isTo(Duty duty, @Nullable PersonId person) {
        return person == null || duty.to() == null || person.equals(duty.to());
    }

    /** An older entry does not say which decision it tells of: then its day decides. */
    private static boolean isOf(
            Duty duty, ClockId clock, @Nullable EntryNo decision, Recorded entry) {
        return duty.clock().equals(clock)
                && (decision == null
                        ? !entry.event().on().isBefore(duty.runsFrom())
                        : decision.equals(duty.startedBy()));
    }
}
