package nl.thuisbest.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as people type it: 28-3-2026, 28/03/26, 28 maart 2026, "za 28 mrt", or as a date field
 * sends it. Without a year it is the year that makes it nearest to today.
 */
public final class TypedDate {
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}+\\.? )?(\\d{1,2}) (\\p{L}{3,})\\.?(?: (\\d{4}))?");
    private static final List<List<String>> MONTHS =
            List.of(
                    List.of("jan"),
                    List.of("feb"),
                    List.of("maa", "mrt", "mar"),
                    List.of("apr"),
                    List.of("mei", "may"),
                    List.of("jun"),
                    List.of("jul"),
                    List.of("aug"),
                    List.of("sep"),
                    List.of("okt", "oct"),
                    List.of("nov"),
                    List.of("dec"));

    private TypedDate() {}

    public static Optional<LocalDate> read(String typed, LocalDate today) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(text));
            }
            var numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                int year = Integer.parseInt(numbers.group(3));
                return Optional.of(
                        LocalDate.of(
                                year < 100 ? 2000 + year : year,
                                Integer.parseInt(numbers.group(2)),
                                Integer.parseInt(numbers.group(1))));
            }
            var words = WORDS.matcher(text);
            return words.matches()
                    ? inWords(
                            Integer.parseInt(words.group(1)),
                            words.group(2),
                            Optional.ofNullable(words.group(3)).map(Integer::valueOf),
                            today)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> inWords(
            int day, String monthName, Optional<Integer> year, LocalDate today) {
        var start = monthName.substring(0, 3);
        for (int month = 1; month <= MONTHS.size(); month++) {
            if (MONTHS.get(month - 1).contains(start)) {
                return Optional.of(
                        year.isPresent()
                                ? LocalDate.of(year.get(), month, day)
                                : nearest(day, month, today));
            }
        }
        return Optional.empty();
    }

    private static LocalDate nearest(int day, int month, LocalDate today) {
        var same = LocalDate.of(today.getYear(), month, day);
        if (same.isBefore(today.minusMonths(6))) {
            return same.plusYears(1);
        }
        return same.isAfter(today.plusMonths(6)) ? same.minusYears(1) : same;
    }
}
