package nl.thuisbest.web.trajectory;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.Awareness;
import nl.thuisbest.core.trajectory.ReferralEvent;
import nl.thuisbest.core.trajectory.ReferralQuestions;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.trajectory.CoursePart.TextRow;
import org.jspecify.annotations.Nullable;

/** What the referrer said besides, what was asked of the referrer, and what was answered. */
final class ReferralRows {
    private final Reading reading;
    private final List<TextRow> rows = new ArrayList<>();

    private ReferralRows(Reading reading) {
        this.reading = reading;
    }

    static List<TextRow> of(Trajectory state, Reading reading) {
        var made = new ReferralRows(reading);
        state.history().events(ReferralEvent.ReferralTold.class).forEach(made::told);
        ReferralQuestions.of(state).all().forEach(made::question);
        state.history()
                .events(ReferralEvent.ReferralJoined.class)
                .forEach(joined ->
                        made.rows.add(
                                new TextRow(
                                        reading.say("course.joined", joined.on()),
                                        reading.text(joined.why()))));
        return List.copyOf(made.rows);
    }

    private void told(ReferralEvent.ReferralTold told) {
        rows.add(
                new TextRow(
                        reading.say("course.told"),
                        told.urgent()
                                ? reading.say("course.urgent", reading.text(told.whyUrgent()))
                                : reading.say("course.not-urgent")));
        aware("course.youth-knows", told.youth(), told.youthWords());
        aware("course.parents-know", told.parents(), told.parentsWords());
    }

    private void aware(String question, @Nullable Awareness awareness, @Nullable Story words) {
        if (awareness != null) {
            var knows = reading.words().capital(reading.words().word(awareness));
            rows.add(
                    new TextRow(
                            reading.say(question),
                            words == null
                                    ? knows
                                    : reading.say("course.own-words", knows, reading.text(words))));
        }
    }

    private void question(ReferralQuestions.Question one) {
        var answer = one.answer();
        rows.add(
                new TextRow(
                        reading.say("course.asked", one.asked().on()),
                        reading.text(one.asked().question())
                                + "\n"
                                + (answer == null
                                        ? reading.say("course.asked.open")
                                        : reading.text(answer.answer()))));
    }
}
