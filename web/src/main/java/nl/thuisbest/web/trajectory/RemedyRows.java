package nl.thuisbest.web.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.law.RemedyMoments;
import nl.thuisbest.core.trajectory.Complaint;
import nl.thuisbest.core.trajectory.Contestable;
import nl.thuisbest.core.trajectory.CourtCase;
import nl.thuisbest.core.trajectory.DecisionNo;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.sentence.Sentences;
import org.jspecify.annotations.Nullable;

/** Tells complaints and court cases of one path, the latest first. */
record RemedyRows(Trajectory state, Reading reading) {
    List<RemedyRow> all() {
        var rows = new ArrayList<RemedyRow>();
        state.remedies().complaints().reversed().forEach(c -> rows.add(row(c)));
        state.remedies().cases().reversed().forEach(c -> rows.add(row(c)));
        return List.copyOf(rows);
    }

    private RemedyRow row(Complaint complaint) {
        var lodged = complaint.lodged();
        var marks = new ArrayList<Mark>();
        stand(complaint, marks);
        if (complaint.open() && complaint.pausedNow()) {
            marks.add(Mark.open(reading.say("remedies.paused")));
        }
        complaint.annulled().ifPresent(a -> marks.add(annulled(a.from())));
        complaint
                .newDecisionDue()
                .ifPresent(by ->
                        marks.add(Mark.open(reading.say("remedies.new-by", reading.day(by)))));
        var taken = complaint.newDecisionOn();
        if (taken != null) {
            marks.add(Mark.ok(reading.say("remedies.new-taken", reading.day(taken))));
        }
        return new RemedyRow(
                reading.words().days().tick(lodged.on()),
                reading.say("remedies.complaint", lodged.number(), lodged.subject()),
                against(lodged.decision()),
                marks);
    }

    private void stand(Complaint complaint, List<Mark> marks) {
        var withdrawn = complaint.withdrawnOn();
        var decided = complaint.decided();
        var appeal = complaint.appealDecided();
        if (withdrawn != null) {
            marks.add(Mark.planned(reading.say("remedies.withdrawn", reading.day(withdrawn))));
        } else if (decided != null) {
            marks.add(Mark.planned(decided(decided.outcome(), decided.on())));
        } else {
            marks.add(Mark.open(waits(complaint.lodged())));
        }
        if (appeal != null) {
            marks.add(Mark.planned(decided(appeal.outcome(), appeal.on())));
        } else if (complaint.underAppeal()) {
            marks.add(Mark.open(reading.say("remedies.appealed")));
        }
    }

    private String waits(RemedyEvent.ComplaintLodged lodged) {
        return lodged.subject().annuls()
                ? reading.say(
                        "remedies.waits",
                        reading.day(RemedyMoments.decisionDue(reading.rulebook(), lodged.on())))
                : reading.say("remedies.waits-no-term");
    }

    private RemedyRow row(CourtCase one) {
        var asked = one.asked();
        var marks = new ArrayList<Mark>();
        var ruled = one.ruled();
        var appeal = one.appealRuled();
        if (ruled == null) {
            marks.add(
                    Mark.open(
                            RemedyMoments.rulingDue(reading.rulebook(), asked.on())
                                    .filter(_ -> asked.inside())
                                    .map(due ->
                                            reading.say(
                                                    "remedies.court-waits-until", reading.day(due)))
                                    .orElseGet(() -> reading.say("remedies.court-waits"))));
        } else {
            marks.add(Mark.planned(decided(ruled.outcome(), ruled.on())));
        }
        if (appeal != null) {
            marks.add(Mark.planned(decided(appeal.outcome(), appeal.on())));
        } else if (one.underAppeal()) {
            marks.add(Mark.open(reading.say("remedies.appealed")));
        }
        one.annulled().ifPresent(a -> marks.add(annulled(a.from())));
        return new RemedyRow(
                reading.words().days().tick(asked.on()),
                reading.say("remedies.case", asked.number(), asked.subject()),
                against(asked.decision()),
                marks);
    }

    private Mark annulled(LocalDate from) {
        return Mark.bad(reading.say("remedies.annulled", reading.day(from)));
    }

    private String decided(Enum<?> outcome, LocalDate on) {
        return reading.say("remedies.decided", outcome, reading.day(on));
    }

    private String against(@Nullable DecisionNo number) {
        return number == null
                ? ""
                : Contestable.decision(state, number)
                        .map(event ->
                                new Sentences(reading.words(), reading.names())
                                        .of(event, false)
                                        .what())
                        .orElse("");
    }
}
