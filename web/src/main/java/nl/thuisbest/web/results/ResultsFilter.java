package nl.thuisbest.web.results;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.thuisbest.core.evaluation.Selection;
import nl.thuisbest.core.evaluation.Selection.Basis;
import nl.thuisbest.core.evaluation.SiteName;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.web.error.Invalid;
import nl.thuisbest.web.error.Invalid.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which paths somebody asks for, as it stands in the address of the page: {@code from} and {@code
 * until} are days, both included, {@code by} is {@code closed} or {@code placed}.
 */
public record ResultsFilter(
        @Nullable LocalDate from, @Nullable LocalDate until, Basis by, @Nullable SiteName site) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** Empty text is nothing asked; anything else that cannot be read is told, all at once. */
    static ResultsFilter of(String from, String until, String by, String site) {
        var problems = new ArrayList<Problem>();
        var first = day("from", from, problems);
        var last = day("until", until, problems);
        if (first != null && last != null && last.isBefore(first)) {
            problems.add(Problem.at("until", "period-order", first, last));
        }
        if (!by.isEmpty() && !by.equals("closed") && !by.equals("placed")) {
            problems.add(Problem.at("by", "choice"));
        }
        if (site.strip().length() > 60) {
            problems.add(Problem.at("site", "too-long", 60, site.strip().length()));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return new ResultsFilter(
                first,
                last,
                by.equals("placed") ? Basis.PLACED : Basis.CLOSED,
                site.isBlank() ? null : new SiteName(site));
    }

    public Selection selection() {
        return new Selection(by, period(), site);
    }

    /** Whether anything was asked, so that the page shows what. */
    public boolean narrows() {
        return from != null || until != null || site != null;
    }

    public boolean asks(Basis basis) {
        return by == basis;
    }

    /** {@code closed} or {@code placed}, as in the address. */
    public static String code(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable Period period() {
        return from == null && until == null
                ? null
                : Period.ofDays(from == null ? EARLIEST : from, until == null ? LATEST : until);
    }

    private static @Nullable LocalDate day(String field, String text, List<Problem> problems) {
        if (text.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(text.strip());
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                problems.add(Problem.at(field, "date"));
            }
            return day;
        } catch (DateTimeParseException e) {
            problems.add(Problem.at(field, "date"));
            return null;
        }
    }
}
