package nl.thuisbest.web.results;

import nl.thuisbest.core.evaluation.file.RowProblem;
import nl.thuisbest.web.i18n.Words;

/** A problem of a row as one sentence: where it is, and what would be right. */
public final class ProblemText {
    private ProblemText() {}

    public static String of(RowProblem problem, Words words) {
        var why = words.say("results.problem." + problem.key(), arguments(problem));
        return problem.column().isEmpty()
                ? words.say("results.problem.line", problem.line(), why)
                : words.say("results.problem.line-column", problem.line(), problem.column(), why);
    }

    /** Numbers as numbers, so that the words around them can be one or many. */
    private static Object[] arguments(RowProblem problem) {
        return problem.arguments().stream()
                .map(a -> a.matches("[1-9][0-9]{0,8}") ? (Object) Integer.valueOf(a) : a)
                .toArray();
    }
}
