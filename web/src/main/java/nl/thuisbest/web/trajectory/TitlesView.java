package nl.thuisbest.web.trajectory;

import java.util.List;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/**
 * How the titles of a path went and go on.
 *
 * @param ends what is to be chosen, or was, after the authorisation of today; null when it reaches
 * @param band the allocations beside the nights, as a picture; empty when there is nothing
 */
public record TitlesView(
        List<Chain> chains,
        List<Asked> requests,
        @Nullable Ends ends,
        List<Question> questions,
        String band,
        List<Allocated> allocations,
        List<Said> consents,
        List<Document> documents) {
    /**
     * One authorisation: "Zo liep het".
     *
     * @param plan of a conditional one, else null
     */
    public record Chain(
            String title, String details, List<Step> steps, @Nullable ConditionalPlanView plan) {}

    public record Step(String on, String what, @Nullable Basis basis) {}

    /** A request that went to the court. */
    public record Asked(String on, String what, Mark state) {}

    /**
     * @param reaches whether it reaches the end of the path: then there is nothing to choose
     * @param link where the choice is made, or null while there is nothing to choose about
     */
    public record Ends(
            String sentence, boolean reaches, @Nullable String choice, @Nullable String link) {}

    /** A question of law with all its dates, the earliest first. */
    public record Question(
            String text, Basis basis, List<Date> dates, @Nullable String treated, String link) {}

    /**
     * @param leads whether people act by this date now
     */
    public record Date(String on, String reading, boolean leads) {}

    public record Allocated(
            String product, String number, String volume, String period, String by, Mark state) {}

    /** What a holder of gezag said. */
    public record Said(String who, Mark state) {}

    /**
     * @param link where it is saved from, or null when it was destroyed
     */
    public record Document(
            String title, String what, String about, @Nullable String link, Mark state) {}
}
