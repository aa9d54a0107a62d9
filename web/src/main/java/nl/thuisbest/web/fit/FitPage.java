package nl.thuisbest.web.fit;

import java.util.List;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.web.analysis.Understanding;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.settings.SilentProgramme;
import org.jspecify.annotations.Nullable;

/**
 * All programmes beside each other for one young person, and what to ask next.
 *
 * @param experts where to ask the expert team for the place there is not, or null
 * @param understood the shared analysis in short, or null without one or for who may not see it
 * @param asks what to ask, the one that decides most first
 * @param changes what would have to change for help at home to be possible
 * @param tried earlier help and what came of it
 * @param fallen those that were settled not to fit, folded away; null while nothing else is left
 * @param silences what the sources do not say of a programme, with what was agreed
 */
public record FitPage(
        String base,
        String name,
        String given,
        String lead,
        boolean mayChoose,
        @Nullable Link experts,
        @Nullable Understanding understood,
        List<Ask> asks,
        List<String> changes,
        List<String> tried,
        Table table,
        @Nullable Table fallen,
        List<SilentProgramme> silences)
        implements Page {
    private static final int FIRST = 3;

    public FitPage {
        asks = List.copyOf(asks);
        changes = List.copyOf(changes);
        tried = List.copyOf(tried);
        silences = List.copyOf(silences);
    }

    /** A question, what its answer decides, and where it is recorded. */
    public record Ask(String title, List<String> then, List<Link> links) {
        public Ask {
            then = List.copyOf(then);
            links = List.copyOf(links);
        }
    }

    /** Somewhere to go. */
    public record Link(String text, String url) {}

    /** Criteria down, programmes across. */
    public record Table(List<Head> heads, List<Row> rows, List<Row> foot) {
        private static final int FEW = 3;
        private static final int MANY = 7;

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            foot = List.copyOf(foot);
        }

        /** How wide it is: the heads of many columns stand upright, so that all are in sight. */
        public String css() {
            return heads.size() <= FEW ? "fit-few" : heads.size() <= MANY ? "fit-some" : "fit-many";
        }

        /** What stands over the columns. */
        public List<String> names() {
            return heads.stream().map(Head::name).toList();
        }
    }

    /**
     * A programme over its column.
     *
     * @param css {@code pick} when it fits, {@code off} when it falls away, or empty
     */
    public record Head(String name, String brief, String css) {}

    /**
     * A criterion with how it stands for each programme.
     *
     * @param law an article it rests on, or null
     */
    public record Row(String title, String known, @Nullable Source law, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How one programme stands in one row.
     *
     * @param tone how it is meant: {@code m-ok}, {@code m-bad}, {@code m-warn}, or empty for what
     *     is no judgement
     * @param link what can be done about it, or null
     */
    public record Cell(
            String tone, String icon, String text, String note, String css, @Nullable Link link) {
        Cell(String tone, String icon, String text, String note, String css) {
            this(tone, icon, text, note, css, null);
        }
    }

    /** Those to ask first. */
    public List<Ask> first() {
        return asks.subList(0, Math.min(FIRST, asks.size()));
    }

    /** The rest, folded away. */
    public List<Ask> later() {
        return asks.subList(Math.min(FIRST, asks.size()), asks.size());
    }
}
