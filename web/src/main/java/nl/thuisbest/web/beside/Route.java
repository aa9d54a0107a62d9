package nl.thuisbest.web.beside;

import java.util.List;
import nl.thuisbest.web.piece.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The legal route of a time-out tonight, which stands above everything else of the page (care-rules
 * 4).
 *
 * @param name of the route, in one word
 * @param open whether there is one; if not, the rows say what can be done instead
 * @param others the routes of another night
 * @param tried what was reported of relapses lately and tried at home
 * @param notices who is told after the decision
 */
public record Route(
        String name,
        boolean open,
        String title,
        List<Row> rows,
        List<Other> others,
        List<Tried> tried,
        List<Notice> notices) {
    public Route {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
        tried = List.copyOf(tried);
        notices = List.copyOf(notices);
    }

    /**
     * A part of the route with the articles it rests on, or something that can be done instead.
     *
     * @param url where what can be done instead is taken up, or null
     * @param taken when that was done, or null
     */
    public record Row(
            String question,
            String answer,
            List<Basis> bases,
            @Nullable String url,
            @Nullable String taken) {
        public Row {
            bases = List.copyOf(bases);
        }
    }

    /** How it would go on another night. */
    public record Other(String night, String decision, String who, String remedy) {}

    /** What a relapse report says was tried. */
    public record Tried(String day, String text) {}

    /** Someone who is told, what, and before when. */
    public record Notice(String to, String what, String until, Basis basis) {}
}
