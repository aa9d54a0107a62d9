package nl.thuisbest.web.referral;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.web.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * How far a referral is, as far as a referrer may know: nothing of the dossier but the question
 * that was put and what the team proposes instead.
 *
 * @param answerBy the day on which the team answers at the latest, or null when it has answered
 * @param question what the team asks and waits for, or null
 * @param instead what the team proposes instead, or null
 * @param fitting names of programmes that fit the age, when the one that was meant does not; else
 *     null
 */
public record ReferralStatusPage(
        State state,
        LocalDate sentOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate answerBy,
        @Nullable Question question,
        List<Answered> answered,
        @Nullable String instead,
        @Nullable List<String> fitting,
        ReferralFormPage.Team team,
        HttpStatus status)
        implements Page {
    public ReferralStatusPage {
        answered = List.copyOf(answered);
    }

    /** {@code referral.state.WORD} is its title. */
    public enum State {
        RECEIVED,
        ASKED,
        INDICATED,
        DECLINED,
        TAKEN_UP,
        ENDED
    }

    /**
     * @param typed what was typed already
     * @param problem what is wrong with it, or null
     */
    public record Question(
            int number, LocalDate on, String text, String typed, @Nullable String problem) {}

    /** A question that was answered. */
    public record Answered(LocalDate on, String question) {}
}
