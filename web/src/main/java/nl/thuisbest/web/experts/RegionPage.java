package nl.thuisbest.web.experts;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.piece.Mark;

/**
 * Open questions to the expert team of the paths this reader works on, and what the region learns
 * from all questions, without names.
 */
public record RegionPage(List<Row> rows, Learned learned) implements Page {
    public RegionPage {
        rows = List.copyOf(rows);
    }

    /**
     * An open question.
     *
     * @param due what is due first and when, or empty
     * @param late whether that day has passed
     */
    public record Row(
            TrajectoryId path,
            String who,
            String stuck,
            String asked,
            boolean urgent,
            Mark mark,
            String due,
            boolean late,
            LocalDate dueOn) {}

    /**
     * What can be learned; what is under five is told as such.
     *
     * @param told whether there are enough questions to tell anything
     */
    public record Learned(
            LocalDate from,
            LocalDate until,
            boolean told,
            String asked,
            List<Figure> times,
            List<Figure> stuck,
            List<Figure> outcomes,
            List<Figure> places,
            List<Figure> signals,
            List<String> words) {
        public Learned {
            times = List.copyOf(times);
            stuck = List.copyOf(stuck);
            outcomes = List.copyOf(outcomes);
            places = List.copyOf(places);
            signals = List.copyOf(signals);
            words = List.copyOf(words);
        }
    }

    /** One figure with what it counts. */
    public record Figure(String what, String number, String remark) {}
}
