package nl.thuisbest.web.experts;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.trajectory.ExpertAsks;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.piece.Mark;

/**
 * The questions of a path to the expert team in short, for other pages.
 *
 * @param link the page on which they stand, or the form of the first one
 */
public record ExpertsBrief(String link, List<Ask> asks) {
    public ExpertsBrief {
        asks = List.copyOf(asks);
    }

    /** How far one question is, and what it is stuck on since when. */
    public record Ask(Mark mark, String what) {}

    /** Of this path, the last question first. */
    public static ExpertsBrief of(Trajectory path, Words words, LocalDate today) {
        var asks =
                ExpertAsks.of(path).all().reversed().stream()
                        .map(ask ->
                                new Ask(
                                        AskMarks.of(ask, words),
                                        words.say(
                                                "experts.brief.row",
                                                ask.asked().stuck(),
                                                words.days().near(ask.asked().on(), today))))
                        .toList();
        return new ExpertsBrief("/trajecten/" + path.id() + "/expertteam", asks);
    }
}
