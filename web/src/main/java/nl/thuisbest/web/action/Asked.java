package nl.thuisbest.web.action;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the questions of a form are put.
 *
 * @param steps the parts in groups, or none for a form that stands as it is
 * @param guide where the reader is in a conversation of one step at a time, or null
 * @param hidden values that go along unseen: of other steps, and what this reader is not asked
 */
public record Asked(List<FormStep> steps, @Nullable Guide guide, Map<String, String> hidden) {
    public Asked {
        steps = List.copyOf(steps);
        hidden = Map.copyOf(hidden);
    }

    /**
     * @param at the step, from one; one more than there are is the reading back
     * @param answers of each step, in the reading back
     */
    public record Guide(int at, int last, List<List<Answers.Answer>> answers) {
        public Guide {
            answers = List.copyOf(answers);
        }

        public boolean readsBack() {
            return at == last;
        }
    }
}
