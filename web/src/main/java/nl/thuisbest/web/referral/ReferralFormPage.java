package nl.thuisbest.web.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.web.action.Answers;
import nl.thuisbest.web.form.Form;
import nl.thuisbest.web.form.Part;
import nl.thuisbest.web.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * One step of a short referral, or the reading back of all.
 *
 * @param at the step, from one; one more than there are is the reading back
 * @param form with the problems of this step
 * @param parts what this step asks
 * @param readBack the answers of each step, when they are read back
 * @param keptAt when something was kept last, or null
 * @param until last day on which it can be sent
 * @param refused why it was not taken in, as sentences
 */
public record ReferralFormPage(
        int at,
        List<Step> steps,
        Form form,
        List<Part> parts,
        List<List<Answers.Answer>> readBack,
        @Nullable Instant keptAt,
        LocalDate until,
        Team team,
        List<String> refused,
        HttpStatus status)
        implements Page {
    public ReferralFormPage {
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
        readBack = List.copyOf(readBack);
        refused = List.copyOf(refused);
    }

    /**
     * @param name {@code step.short-referral.NAME} is its title
     * @param open how many of its questions are still to be answered or wrong
     */
    public record Step(int number, String name, int open) {}

    /** Whom to call. */
    public record Team(String name, String telephone) {}

    public int last() {
        return steps.size() + 1;
    }

    public boolean readsBack() {
        return at == last();
    }

    public boolean complete() {
        return steps.stream().allMatch(step -> step.open() == 0);
    }
}
