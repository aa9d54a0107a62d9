package nl.thuisbest.web.trajectory;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.piece.Mark;

/**
 * Referral, criteria with what is known of them, earlier help, handing over and following up.
 *
 * @param choosing whether it is still open which help this will be
 */
public record CoursePart(
        List<TextRow> referral,
        List<CriterionRow> criteria,
        List<HelpRow> earlierHelp,
        List<TextRow> after,
        boolean choosing) {
    /** A question with what was answered. */
    public record TextRow(String question, String answer) {}

    /** A criterion: its text, what was found on which evidence, or the question to ask next. */
    public record CriterionRow(String text, String evidence, Mark finding) {}

    /** Help given before, and what came of it. */
    public record HelpRow(String what, String provider, String when, String result) {}

    static CoursePart of(Trajectory state, Reading reading) {
        return new CoursePart(
                referral(state, reading),
                criteria(state, reading),
                state.course().earlierHelp().stream()
                        .map(h ->
                                new HelpRow(
                                        reading.text(h.what()),
                                        reading.text(h.provider()),
                                        reading.text(h.when()),
                                        reading.text(h.result())))
                        .toList(),
                after(state, reading),
                state.course().running() && !state.course().indicated());
    }

    private static List<TextRow> referral(Trajectory state, Reading reading) {
        var rows = new ArrayList<TextRow>();
        for (var entry : state.history().entries()) {
            if (entry.event() instanceof CourseEvent.Referred r) {
                rows.add(
                        new TextRow(
                                reading.say("course.by"),
                                reading.say(
                                        "course.referrer",
                                        reading.text(r.contact()),
                                        reading.text(r.organisation()),
                                        r.on())));
                rows.add(new TextRow(reading.say("text.situation"), reading.text(r.situation())));
                rows.add(
                        new TextRow(
                                reading.say("text.whyOrdinaryHelpFallsShort"),
                                reading.text(r.whyOrdinaryHelpFallsShort())));
                rows.add(
                        new TextRow(
                                reading.say("text.whatThisAdds"), reading.text(r.whatThisAdds())));
            }
        }
        rows.addAll(ReferralRows.of(state, reading));
        return List.copyOf(rows);
    }

    private static List<CriterionRow> criteria(Trajectory state, Reading reading) {
        var language = reading.words().language().code();
        return reading.programme().criteria().stream()
                .map(criterion -> {
                    var judged = state.course().judgements().get(criterion.id());
                    var finding = judged == null ? Finding.UNKNOWN : judged.finding();
                    var evidence =
                            judged == null
                                    ? criterion.question().in(language)
                                    : reading.say(
                                            "course.evidence",
                                            reading.text(judged.evidence()),
                                            reading.text(judged.saidBy()));
                    return new CriterionRow(
                            criterion.text().in(language),
                            evidence,
                            mark(finding, criterion.inclusion(), reading));
                })
                .toList();
    }

    /** Exclusion that is met speaks against; inclusion that is met speaks for. */
    private static Mark mark(Finding finding, boolean inclusion, Reading reading) {
        var word = reading.words().word(finding);
        return switch (finding) {
            case MET -> inclusion ? Mark.ok(word) : Mark.bad(word);
            case NOT_MET -> inclusion ? Mark.bad(word) : Mark.ok(word);
            case UNKNOWN -> new Mark(Mark.Tone.WARN, "circle-help", word);
        };
    }

    private static List<TextRow> after(Trajectory state, Reading reading) {
        var rows = new ArrayList<TextRow>();
        for (var handover : state.course().handovers()) {
            rows.add(
                    new TextRow(
                            reading.say(
                                    "course.handed-over",
                                    reading.text(handover.receiver()),
                                    handover.on()),
                            reading.text(handover.what())));
        }
        state.course()
                .closed()
                .ifPresent(closed ->
                        rows.add(
                                new TextRow(
                                        reading.say(
                                                "course.closed",
                                                closed.ending(),
                                                closed.byWish(),
                                                closed.on()),
                                        reading.text(closed.how()))));
        return List.copyOf(rows);
    }
}
