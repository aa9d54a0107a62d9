package nl.thuisbest.web.inspectorate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.evaluation.inspection.Submission.Kind;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.web.form.TypedDate;

/**
 * What was typed of something that was sent, and what is wrong with it: each field at most one
 * sentence, by its key.
 */
record SentForm(
        String kind,
        String from,
        String last,
        String sentOn,
        LocalDate today,
        Map<String, String> problems) {
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2200;

    SentForm {
        problems = Map.copyOf(problems);
    }

    static SentForm blank(HalfYear half, LocalDate today) {
        var period = half.period();
        return new SentForm(
                "",
                period.from().toString(),
                period.last().toString(),
                today.toString(),
                today,
                Map.of());
    }

    static SentForm typed(String kind, String from, String last, String sentOn, LocalDate today) {
        var problems = new HashMap<String, String>();
        if (kindOf(kind).isEmpty()) {
            problems.put("soort", "inspectorate.send.kind-asked");
        }
        var first = date(from, "van", today, problems);
        var end = date(last, "tot", today, problems);
        var sent = date(sentOn, "verstuurd", today, problems);
        if (first.isPresent() && end.isPresent() && end.get().isBefore(first.get())) {
            problems.put("tot", "inspectorate.send.last-before-first");
        }
        if (sent.filter(day -> day.isAfter(today)).isPresent()) {
            problems.put("verstuurd", "inspectorate.send.in-future");
        } else if (sent.isPresent() && end.isPresent() && sent.get().isBefore(end.get())) {
            problems.put("verstuurd", "inspectorate.send.before-end");
        }
        return new SentForm(kind, from, last, sentOn, today, problems);
    }

    private static Optional<LocalDate> date(
            String typed, String field, LocalDate today, Map<String, String> problems) {
        var read = parse(typed, today);
        if (read.isEmpty()) {
            problems.put(field, "invalid.format-local-date");
        }
        return read;
    }

    private static Optional<LocalDate> parse(String typed, LocalDate today) {
        return TypedDate.read(typed, today)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static Optional<Kind> kindOf(String typed) {
        return Stream.of(Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst();
    }

    boolean right() {
        return problems.isEmpty();
    }

    Kind what() {
        return kindOf(kind).orElseThrow();
    }

    Period period() {
        return Period.ofDays(parse(from, today).orElseThrow(), parse(last, today).orElseThrow());
    }

    LocalDate sentDay() {
        return parse(sentOn, today).orElseThrow();
    }
}
