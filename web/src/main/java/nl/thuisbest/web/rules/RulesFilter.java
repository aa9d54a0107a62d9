package nl.thuisbest.web.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.web.error.Invalid;
import nl.thuisbest.web.error.Invalid.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which rules somebody asks for, as it stands in the address: {@code op} a day, {@code sinds} a
 * day, {@code onderwerp}, {@code kracht}, {@code artikel}, {@code zoek}.
 *
 * @param on the day on which the rules hold
 * @param since the day from which changes are told, or null
 */
public record RulesFilter(
        LocalDate on,
        @Nullable LocalDate since,
        String subject,
        @Nullable Force force,
        String article,
        String search) {
    private static final int LONGEST = 80;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** As people type it. */
    record Asked(
            String on, String since, String subject, String force, String article, String search) {}

    /** Empty text is nothing asked; what cannot be read is told, all at once. */
    static RulesFilter of(Asked asked, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var on = day("op", asked.on(), problems);
        var since = day("sinds", asked.since(), problems);
        var force =
                Arrays.stream(Force.values())
                        .filter(one -> Words.ofEnum(one).equals(asked.force()))
                        .findFirst();
        if (force.isEmpty() && !asked.force().isEmpty()) {
            problems.add(Problem.at("kracht", "choice"));
        }
        if (asked.search().strip().length() > LONGEST) {
            problems.add(Problem.at("zoek", "too-long", LONGEST, asked.search().strip().length()));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return new RulesFilter(
                on == null ? today : on,
                since,
                asked.subject(),
                force.orElse(null),
                asked.article().strip(),
                asked.search().strip());
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

    /** Whether anything but the day is asked. */
    public boolean narrows() {
        return !subject.isEmpty() || force != null || !article.isEmpty() || !search.isEmpty();
    }

    public boolean asks(Force one) {
        return one == force;
    }

    /** The same for the whole article, when a paragraph is asked. */
    RulesFilter ofWholeArticle() {
        var whole = article.replaceAll("\\(.*", "");
        return new RulesFilter(on, since, subject, force, whole, search);
    }

    /** Whether a rule is among those asked, apart from its days. */
    boolean holds(RuleRow row, String language) {
        return (subject.isEmpty() || row.subject().equals(subject))
                && (force == null || row.force() == force)
                && (article.isEmpty() || row.cites(article))
                && (search.isEmpty() || says(row, language));
    }

    private boolean says(RuleRow row, String language) {
        var all = new StringBuilder(row.text().in(language)).append(' ').append(row.source());
        if (row.why() != null) {
            all.append(' ').append(row.why().in(language));
        }
        if (row.quote() != null) {
            all.append(' ').append(row.quote());
        }
        row.owners().forEach(owner -> all.append(' ').append(owner.value().replace('-', ' ')));
        var text = all.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(search.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(text::contains);
    }
}
