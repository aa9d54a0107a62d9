package nl.thuisbest.web.analysis;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One state of an analysis in words.
 *
 * @param theoryBy who wrote the working theory down, and when
 * @param recognised by how many, never a score
 * @param drawing the factors and their links, or null while there are none
 */
public record AnalysisBody(
        boolean empty,
        String question,
        String whose,
        String theory,
        String theoryBy,
        String recognised,
        List<Voice> voices,
        List<Moment> line,
        List<Factor> factors,
        List<Link> links,
        @Nullable Content drawing,
        List<Goal> goals,
        String fits,
        String programme,
        String why) {
    public AnalysisBody {
        voices = List.copyOf(voices);
        line = List.copyOf(line);
        factors = List.copyOf(factors);
        links = List.copyOf(links);
        goals = List.copyOf(goals);
    }

    /**
     * Somebody who takes part.
     *
     * @param says whether it is recognised, or empty while not asked
     * @param otherView the counter-voice, or empty
     * @param stale whether it is about an earlier text of the working theory
     */
    public record Voice(
            int number,
            String name,
            String kind,
            boolean counterVoice,
            String says,
            String ownWords,
            String otherView,
            String on,
            boolean stale) {}

    /**
     * Something on the timeline.
     *
     * @param number of the line, 0 for earlier help that was recorded elsewhere
     * @param help of the earlier help, 0 for none
     * @param onlyFor the parent whom it is about, or empty
     */
    public record Moment(
            int number,
            int help,
            String year,
            String precisely,
            boolean life,
            String what,
            List<Seen> seen,
            String onlyFor) {
        public Moment {
            seen = List.copyOf(seen);
        }
    }

    /** What worked and what did not, in whose eyes. */
    public record Seen(String eyes, String worked, String didNotWork, String result) {}

    /** One factor. */
    public record Factor(
            int number,
            String name,
            String kind,
            String domain,
            String explanation,
            String eyes,
            String onlyFor) {}

    /** What one factor does to another. */
    public record Link(int from, int to, String fromName, String does, String toName) {}

    /** One goal. */
    public record Goal(String goal, String ofWhom) {}
}
