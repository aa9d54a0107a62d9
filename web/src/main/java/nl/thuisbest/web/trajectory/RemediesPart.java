package nl.thuisbest.web.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.law.RemedyMoments;
import nl.thuisbest.core.trajectory.ComplaintAbout;
import nl.thuisbest.core.trajectory.Contestable;
import nl.thuisbest.core.trajectory.CourtAbout;
import nl.thuisbest.core.trajectory.DecisionNo;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.sentence.Sentences;
import org.jspecify.annotations.Nullable;

/** What is open against decisions, with its term, and complaints and court cases as they stand. */
public record RemediesPart(List<Open> open, List<RemedyRow> rows) {
    /** A way that is open against a decision, and until when. */
    public record Open(String on, String decision, String way, String until, Basis basis) {}

    public RemediesPart {
        open = List.copyOf(open);
        rows = List.copyOf(rows);
    }

    static RemediesPart of(Trajectory state, Reading reading) {
        var open = new ArrayList<Open>();
        for (var entry : state.history().entries().reversed()) {
            against(entry, state, reading).ifPresent(open::add);
        }
        appeals(state, reading, open);
        return new RemediesPart(open, new RemedyRows(state, reading).all());
    }

    /** A complaint or a request, while the decision holds and nobody went there yet. */
    private static Optional<Open> against(Recorded entry, Trajectory state, Reading reading) {
        var number = Contestable.number(entry);
        if (!state.remedies().holds(number, reading.today()) || contested(state, number)) {
            return Optional.empty();
        }
        var complaint = Contestable.complaintAbout(entry.event());
        if (complaint.isPresent()) {
            return refused(entry)
                    ? Optional.of(
                            row(
                                    entry,
                                    "complaint",
                                    reading.say("remedies.reasonable"),
                                    article(complaint.get()),
                                    reading))
                    : Optional.empty();
        }
        return Contestable.courtAbout(entry.event())
                .flatMap(about -> court(about, entry, state, reading));
    }

    /** A decision in somebody's favour is not listed; a complaint about it can be recorded. */
    private static boolean refused(Recorded entry) {
        return !(entry.event() instanceof StayEvent.LeaveGranted);
    }

    private static Optional<Open> court(
            CourtAbout about, Recorded entry, Trajectory state, Reading reading) {
        return switch (about) {
            case ADMISSION -> Optional.of(asLongAsItHolds(entry, "court", "JW 6.1.7(1)", reading));
            case SUSPENSION_WITHDRAWN ->
                    Optional.of(asLongAsItHolds(entry, "court", "JW 6.1.12(5)", reading));
            case AUTHORISATION -> higher(entry, reading);
            case PLAN_CHANGE ->
                    state.legal()
                            .inForceOn(reading.today())
                            .filter(a -> a.conditionalOn(reading.today()))
                            .filter(a -> !entry.event().on().isBefore(a.period().from()))
                            .map(_ -> asLongAsItHolds(entry, "court", "JW 6.1.7(1)", reading));
        };
    }

    /** From the day of the order, when that is known, else from the day the path knew of it. */
    private static Optional<Open> higher(Recorded entry, Reading reading) {
        var ordered = entry.event().on();
        if (entry.event() instanceof LegalEvent.AuthorisationRegistered e
                && e.grant() != null
                && e.grant().decidedOn() != null) {
            ordered = e.grant().decidedOn();
        }
        return RemedyMoments.courtAppealUntil(reading.rulebook(), ordered)
                .filter(last -> !last.isBefore(reading.today()))
                .map(last ->
                        row(
                                entry,
                                "higher",
                                reading.say("remedies.day", reading.day(last)),
                                "JW 6.1.12(7)",
                                reading));
    }

    private static Open asLongAsItHolds(
            Recorded entry, String way, String article, Reading reading) {
        return row(entry, way, reading.say("remedies.no-term"), article, reading);
    }

    private static Open row(
            Recorded entry, String way, String until, String article, Reading reading) {
        return new Open(
                reading.words().days().tick(entry.event().on()),
                new Sentences(reading.words(), reading.names()).of(entry.event(), false).what(),
                reading.say("remedies.way." + way),
                until,
                new Basis(Force.LAW, new Source(article)));
    }

    private static String article(ComplaintAbout about) {
        return switch (about) {
            case MEASURE -> "JW 6.5.1(1)a";
            case TRANSPORT_OR_COURT -> "JW 6.5.1(1)b";
            case OWN_CHILD -> "JW 6.5.1(1)c";
            case LEAVE -> "JW 6.5.1(1)d";
            case OTHER -> "JW 4.2.1(1)";
        };
    }

    private static boolean contested(Trajectory state, DecisionNo number) {
        return state.remedies().complaints().stream()
                        .anyMatch(c ->
                                number.equals(c.lodged().decision()) && c.withdrawnOn() == null)
                || state.remedies().cases().stream()
                        .anyMatch(c -> c.asked().decision().equals(number));
    }

    private static void appeals(Trajectory state, Reading reading, List<Open> open) {
        for (var complaint : state.remedies().complaints()) {
            var decided = complaint.decided();
            openUntil(state, reading, "complaint-" + complaint.number())
                    .ifPresent(last ->
                            open.add(
                                    appeal(
                                            decided == null
                                                    ? complaint.lodged().on()
                                                    : decided.on(),
                                            reading.say(
                                                    "remedies.complaint",
                                                    complaint.number(),
                                                    complaint.lodged().subject()),
                                            "rsj",
                                            last,
                                            "JW 6.5.4(3)",
                                            reading)));
        }
        for (var one : state.remedies().cases()) {
            var ruled = one.ruled();
            if (ruled != null) {
                openUntil(state, reading, "court-case-" + one.number())
                        .ifPresent(last ->
                                open.add(
                                        appeal(
                                                ruled.on(),
                                                reading.say(
                                                        "remedies.case",
                                                        one.number(),
                                                        one.asked().subject()),
                                                "higher",
                                                last,
                                                "JW 6.1.12(7)",
                                                reading)));
            }
        }
    }

    private static Optional<LocalDate> openUntil(
            Trajectory state, Reading reading, String subject) {
        return RemedyMoments.openUntil(state, reading.rulebook(), subject, reading.today());
    }

    private static Open appeal(
            @Nullable LocalDate on,
            String what,
            String way,
            LocalDate last,
            String article,
            Reading reading) {
        return new Open(
                on == null ? "" : reading.words().days().tick(on),
                what,
                reading.say("remedies.way." + way),
                reading.say("remedies.day", reading.day(last)),
                new Basis(Force.LAW, new Source(article)));
    }
}
