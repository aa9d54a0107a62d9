package nl.thuisbest.core.trajectory;

import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.trajectory.ReferralEvent.MoreAnswered;
import nl.thuisbest.core.trajectory.ReferralEvent.MoreAsked;
import org.jspecify.annotations.Nullable;

/** What was asked of the referrer on a path, the earliest first, each with its answer. */
public record ReferralQuestions(List<Question> all) {
    public ReferralQuestions {
        all = List.copyOf(all);
    }

    /**
     * @param answer null while it waits
     */
    public record Question(MoreAsked asked, @Nullable MoreAnswered answer) {
        public boolean open() {
            return answer == null;
        }
    }

    public static ReferralQuestions of(Trajectory path) {
        var answers = path.history().events(MoreAnswered.class).toList();
        return new ReferralQuestions(
                path.history()
                        .events(MoreAsked.class)
                        .map(asked -> new Question(asked, answerTo(asked, answers)))
                        .toList());
    }

    private static @Nullable MoreAnswered answerTo(MoreAsked asked, List<MoreAnswered> answers) {
        return answers.stream()
                .filter(answer -> answer.number().equals(asked.number()))
                .findFirst()
                .orElse(null);
    }

    public ReferralQuestionNo next() {
        return new ReferralQuestionNo(all.size() + 1);
    }

    public List<Question> open() {
        return all.stream().filter(Question::open).toList();
    }

    public Optional<Question> find(ReferralQuestionNo number) {
        return all.stream().filter(one -> one.asked().number().equals(number)).findFirst();
    }
}
