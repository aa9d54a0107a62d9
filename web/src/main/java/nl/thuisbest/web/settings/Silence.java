package nl.thuisbest.web.settings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that no source answers. What the organisation agreed about it is no source and no
 * rule: it is told, and never blocks.
 *
 * @param silent which source says nothing
 * @param asked whether the question is still open in the rulebook
 * @param said everything that was said about it, the last first
 */
public record Silence(String id, String question, String silent, boolean asked, List<Agreed> said) {
    public Silence {
        said = List.copyOf(said);
    }

    /**
     * @param text empty when the agreement was withdrawn
     * @param staff the id of who recorded it
     */
    public record Agreed(
            int turn, String text, String by, String staff, LocalDate day, String on) {}

    /** What holds now, or null. */
    public @Nullable Agreed now() {
        return said.isEmpty() || said.getFirst().text().isEmpty() ? null : said.getFirst();
    }

    /** What was said before, the last first. */
    public List<Agreed> before() {
        return said.subList(now() == null ? 0 : 1, said.size());
    }

    /** How often something was said. */
    public int turns() {
        return said.isEmpty() ? 0 : said.getFirst().turn();
    }
}
