package nl.thuisbest.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.rulebook.problem.Problem;
import nl.thuisbest.rulebook.problem.Wording;

/** A rulebook that cannot be used, with all that is wrong with it: there is no fallback. */
public final class BrokenRulebook extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BrokenRulebook(List<Problem> problems) {
        super("the rulebook is broken:\n" + lines(problems, Wording.in("en")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem with its place and remedy, a line each, in this language. */
    public String lines(String language) {
        return lines(problems, Wording.in(language));
    }

    private static String lines(List<Problem> problems, Wording words) {
        return problems.stream()
                .map(problem -> problem.line(words))
                .collect(Collectors.joining("\n"));
    }
}
