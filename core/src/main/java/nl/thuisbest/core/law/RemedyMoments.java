package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Complaint;
import nl.thuisbest.core.trajectory.CourtAbout;
import nl.thuisbest.core.trajectory.CourtCase;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.FreedByRuling;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** The dates from which the terms of complaint, appeal and court count; see {@link Moments}. */
public final class RemedyMoments {
    /** The ruling after which there is no title any more for who sleeps inside. */
    static final String FREED = "@freed-by-ruling";

    /** The ruling after which a leave is there again for who sleeps inside. */
    static final String LEAVE_RESTORED = "@leave-restored-by-ruling";

    /** The last ruling on a complaint or a request, to be told. */
    static final String RULING_GIVEN = "@ruling-given";

    /** The ruling that took away an admission (JW 6.1.7(1)). */
    static final String ADMISSION_UNDONE = "@admission-undone";

    /** The ruling that took away the withdrawal of a suspension (JW 6.1.12(5)). */
    static final String WITHDRAWAL_UNDONE = "@withdrawal-undone";

    /** A complaint of JW 6.5.1(1) was received. */
    static final String COMPLAINT_TO_DECIDE = "@complaint-to-decide";

    /** A general complaint was received (JW 4.2.1(2)c). */
    static final String GENERAL_TO_DECIDE = "@general-complaint-to-decide";

    /** The judgment on a general complaint was received (JW 4.2.1(5)). */
    static final String GENERAL_TO_ANSWER = "@general-complaint-to-answer";

    /** Last day of the term for a new decision (JW 6.5.1(6)). */
    static final String NEW_DECISION_ORDERED = "@new-decision-ordered";

    /** The copy of the committee's decision was received, while an appeal is open. */
    public static final String APPEAL_OPEN = "@appeal-open";

    /** The last day on which the committee should have decided, while an appeal is open. */
    public static final String APPEAL_OPEN_UNDECIDED = "@appeal-open-undecided";

    /** A request under JW 6.1.7 was filed. */
    static final String REQUEST_FILED = "@request-filed";

    /** The same, for who was inside then (JW 6.1.7(2)). */
    static final String COURT_TO_RULE = "@court-to-rule";

    /** The court ruled under JW 6.1.7, while an appeal is open. */
    public static final String COURT_APPEAL_OPEN = "@court-appeal-open";

    /** A date by the name of its moment, and the entry of the ruling when it is told of. */
    record Dated(String moment, LocalDate on, String of, @Nullable EntryNo entry) {
        Dated(String moment, LocalDate on, String of) {
            this(moment, on, of, null);
        }
    }

    private final Trajectory path;
    private final Rulebook rulebook;
    private final List<Dated> dates = new ArrayList<>();

    private RemedyMoments(Trajectory path, Rulebook rulebook) {
        this.path = path;
        this.rulebook = rulebook;
    }

    static List<Dated> of(Trajectory path, Rulebook rulebook, LocalDate today) {
        var moments = new RemedyMoments(path, rulebook);
        moments.freed(today);
        moments.always();
        moments.open()
                .filter(d -> !lastDay(d, rulebook).isBefore(today))
                .forEach(moments.dates::add);
        return List.copyOf(moments.dates);
    }

    /** The days from which an appeal is no longer open: nobody is late who let it pass. */
    static Stream<LocalDate> turns(Trajectory path, Rulebook rulebook) {
        return new RemedyMoments(path, rulebook).open().map(d -> lastDay(d, rulebook).plusDays(1));
    }

    /** The last day on which an appeal can be lodged, when it is open on that day. */
    public static Optional<LocalDate> openUntil(
            Trajectory path, Rulebook rulebook, String subject, LocalDate today) {
        return new RemedyMoments(path, rulebook)
                .open()
                .filter(d -> d.of().equals(subject) && !d.on().isAfter(today))
                .map(d -> lastDay(d, rulebook))
                .filter(last -> !last.isBefore(today))
                .findFirst();
    }

    /** The last day on which the committee decides on a complaint of JW 6.5.1(1). */
    public static LocalDate decisionDue(Rulebook rulebook, LocalDate receivedOn) {
        return due(COMPLAINT_TO_DECIDE, rulebook, receivedOn).orElse(receivedOn.plusWeeks(4));
    }

    /** The last day of an appeal to the court of appeal against what was ruled that day. */
    public static Optional<LocalDate> courtAppealUntil(Rulebook rulebook, LocalDate ruledOn) {
        return due(COURT_APPEAL_OPEN, rulebook, ruledOn);
    }

    /** The last day on which the court decides on the request of who is inside. */
    public static Optional<LocalDate> rulingDue(Rulebook rulebook, LocalDate filedOn) {
        return due(COURT_TO_RULE, rulebook, filedOn);
    }

    private static LocalDate lastDay(Dated dated, Rulebook rulebook) {
        return due(dated.moment(), rulebook, dated.on()).orElse(dated.on());
    }

    /** The longest term from this moment, by the edition of that day. */
    private static Optional<LocalDate> due(String moment, Rulebook rulebook, LocalDate on) {
        return rulebook.clocks().stream()
                .filter(clock -> clock.starts().equals(moment))
                .filter(clock -> clock.validity().holdsOn(on))
                .flatMap(clock -> Stream.ofNullable(clock.due()))
                .map(term -> term.after(on, Holidays.DUTCH))
                .max(LocalDate::compareTo);
    }

    private void freed(LocalDate today) {
        for (var freed : FreedByRuling.of(path, today)) {
            var moment = freed.leave() == null ? FREED : LEAVE_RESTORED;
            dates.add(new Dated(moment, freed.since(), "decision-" + freed.decision()));
        }
    }

    private void always() {
        path.remedies().complaints().forEach(this::complaint);
        path.remedies().cases().forEach(this::courtCase);
    }

    private void complaint(Complaint complaint) {
        var subject = "complaint-" + complaint.number();
        boolean annuls = complaint.lodged().subject().annuls();
        if (complaint.withdrawnOn() == null) {
            var moment = annuls ? COMPLAINT_TO_DECIDE : GENERAL_TO_DECIDE;
            dates.add(new Dated(moment, complaint.lodged().on(), subject));
        }
        var decided = complaint.decided();
        if (decided != null && !annuls) {
            dates.add(new Dated(GENERAL_TO_ANSWER, decided.receivedOn(), subject));
        }
        complaint
                .newDecisionOrdered()
                .ifPresent(by -> dates.add(new Dated(NEW_DECISION_ORDERED, by, subject)));
        Stream.<@Nullable RemedyEvent>of(complaint.appealDecided(), decided, complaint.paused())
                .flatMap(Stream::ofNullable)
                .max(Comparator.comparing(RemedyEvent::on))
                .ifPresent(ruling -> ruled(RULING_GIVEN, ruling, subject));
    }

    private void courtCase(CourtCase one) {
        var subject = "court-case-" + one.number();
        if (one.asked().subject() != CourtAbout.AUTHORISATION) {
            dates.add(new Dated(REQUEST_FILED, one.asked().on(), subject));
            if (one.asked().inside()) {
                dates.add(new Dated(COURT_TO_RULE, one.asked().on(), subject));
            }
        }
        Stream.<@Nullable RemedyEvent>of(one.appealRuled(), one.ruled())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .ifPresent(ruling -> ruled(RULING_GIVEN, ruling, subject));
        one.annulledBy()
                .ifPresent(ruling -> {
                    switch (one.asked().subject()) {
                        case ADMISSION -> ruled(ADMISSION_UNDONE, ruling, subject);
                        case SUSPENSION_WITHDRAWN -> ruled(WITHDRAWAL_UNDONE, ruling, subject);
                        case PLAN_CHANGE, AUTHORISATION -> {}
                    }
                });
    }

    private void ruled(String moment, RemedyEvent ruling, String subject) {
        var entry =
                path.history().entries().stream()
                        .filter(one -> one.event().equals(ruling))
                        .map(one -> new EntryNo(one.revision()))
                        .reduce((_, later) -> later);
        dates.add(new Dated(moment, ruling.on(), subject, entry.orElse(null)));
    }

    /** Against which an appeal can still be lodged, whatever the day. */
    private Stream<Dated> open() {
        var complaints =
                path.remedies().complaints().stream()
                        .filter(c -> c.lodged().subject().annuls())
                        .filter(c -> c.withdrawnOn() == null && c.appealed() == null)
                        .map(this::appealable);
        var cases =
                path.remedies().cases().stream()
                        .filter(c -> c.asked().subject() != CourtAbout.AUTHORISATION)
                        .filter(c -> c.appealed() == null)
                        .flatMap(c ->
                                Stream.ofNullable(c.ruled())
                                        .map(ruled ->
                                                new Dated(
                                                        COURT_APPEAL_OPEN,
                                                        ruled.on(),
                                                        "court-case-" + c.number())));
        return Stream.concat(complaints, cases);
    }

    private Dated appealable(Complaint complaint) {
        var subject = "complaint-" + complaint.number();
        var decided = complaint.decided();
        return decided == null
                ? new Dated(
                        APPEAL_OPEN_UNDECIDED,
                        decisionDue(rulebook, complaint.lodged().on()),
                        subject)
                : new Dated(APPEAL_OPEN, decided.receivedOn(), subject);
    }
}
