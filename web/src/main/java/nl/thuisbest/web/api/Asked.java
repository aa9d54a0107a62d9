package nl.thuisbest.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.thuisbest.web.error.Invalid;
import nl.thuisbest.web.error.Invalid.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address. A name that means nothing is refused like a bad value, for a filter
 * that is misspelled and passed over would give more than was asked; all problems are told at once.
 */
final class Asked {
    private final HttpServletRequest request;
    private final List<Problem> problems = new ArrayList<>();

    private Asked(HttpServletRequest request) {
        this.request = request;
    }

    static Asked of(HttpServletRequest request, Set<String> known) {
        var asked = new Asked(request);
        request.getParameterMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> asked.problem(name, "unknown-name"));
        return asked;
    }

    String text(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    boolean flag(String name) {
        return oneOf(name, Map.of("", false, "false", false, "true", true), false);
    }

    /** What a word stands for. */
    <T> T oneOf(String name, Map<String, T> meanings, T otherwise) {
        var meaning = meanings.get(text(name));
        if (meaning == null) {
            problem(name, "unknown-choice");
            return otherwise;
        }
        return meaning;
    }

    int page(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            return 1;
        }
        if (!text.matches("[1-9]\\d{0,5}")) {
            problem(name, "number");
            return 1;
        }
        return Integer.parseInt(text);
    }

    @Nullable LocalDate date(String name) {
        try {
            return text(name).isEmpty() ? null : LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            problem(name, "format-local-date");
            return null;
        }
    }

    /** Refuses when something of it was wrong. */
    void check() {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private void problem(String name, String key) {
        problems.add(Problem.at(name, key));
    }
}
