package nl.thuisbest.web.experts;

import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.due.DutyRow;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.sentence.Sentence;

/**
 * The questions of one path to the regional expert team, the last one first.
 *
 * @param asks whether this reader may put a question
 */
public record ExpertsPage(TrajectoryId id, String name, String given, boolean asks, List<Ask> all)
        implements Page {
    public ExpertsPage {
        all = List.copyOf(all);
    }

    /**
     * One question with what came of it.
     *
     * @param place what has no place and for how many days, or empty
     * @param ground on what ground it was shared, and by whose consent
     * @param duties what is due now
     * @param steps all that happened, in order
     * @param next what can be recorded now: the code of the action and its words
     */
    public record Ask(
            int number,
            String stuck,
            String on,
            String by,
            boolean urgent,
            boolean open,
            Mark mark,
            String whyStuck,
            String tried,
            String question,
            String place,
            String ground,
            List<DutyRow> duties,
            List<Step> steps,
            List<Agreed> agreed,
            List<Next> next) {
        public Ask {
            duties = List.copyOf(duties);
            steps = List.copyOf(steps);
            agreed = List.copyOf(agreed);
            next = List.copyOf(next);
        }
    }

    /**
     * @param people who sat at the table, empty for other steps
     */
    public record Step(String on, Sentence sentence, List<Person> people) {
        public Step {
            people = List.copyOf(people);
        }
    }

    /** Somebody at the table. */
    public record Person(String name, String function) {}

    /** What was agreed after the advice. */
    public record Agreed(int number, String what, String who, String due, Mark mark, String why) {}

    /**
     * @param first whether it is the step that is waited for
     */
    public record Next(String url, String text, boolean first) {}
}
