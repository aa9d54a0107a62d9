package nl.thuisbest.web.inspectorate;

import java.util.List;
import java.util.Map;
import nl.thuisbest.web.due.OwedRow;
import nl.thuisbest.web.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The register of a half year, what is incomplete in it, and the analysis of its year.
 *
 * @param address of a file of this half year, without its ending
 * @param owed what the organisation has to send, and by when
 * @param sends whether the reader may record that it was sent
 * @param typed what stands in the form, by field
 * @param problems keys of what is wrong with it, by field
 */
public record InspectoratePage(
        String title,
        String address,
        String before,
        String after,
        int measures,
        int leaves,
        List<Incomplete> incomplete,
        Analysis analysis,
        List<OwedRow> owed,
        List<Sent> sent,
        boolean sends,
        Map<String, String> typed,
        Map<String, String> problems)
        implements Page {
    public InspectoratePage {
        owed = List.copyOf(owed);
        sent = List.copyOf(sent);
        typed = Map.copyOf(typed);
        problems = Map.copyOf(problems);
        incomplete = List.copyOf(incomplete);
    }

    @Override
    public HttpStatus status() {
        return problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** The key of what is wrong with a field of the form, or null. */
    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    /**
     * Something that was sent.
     *
     * @param undone who said that it was not so, or empty
     */
    public record Sent(
            int number, String kind, String period, String on, String by, String undone) {}

    /** A row that the inspectorate would miss something of. */
    public record Incomplete(String name, String what, String begin, String missing, String link) {}

    /** The figures of the year, each as it may be told. */
    public record Analysis(
            String title,
            String total,
            String emergencies,
            String prolonged,
            List<KindRow> kinds,
            List<String> quarters) {
        public Analysis {
            kinds = List.copyOf(kinds);
            quarters = List.copyOf(quarters);
        }
    }

    /** A measure: how often, how long in the middle. */
    public record KindRow(String measure, String count, String median) {}
}
