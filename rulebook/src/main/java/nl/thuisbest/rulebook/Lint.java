package nl.thuisbest.rulebook;

import java.nio.file.Path;
import java.util.List;
import nl.thuisbest.rulebook.problem.Problem;
import nl.thuisbest.rulebook.problem.Wording;

/**
 * Checks a rulebook and says what is wrong with it.
 *
 * @param where the folder, or empty for the rulebook shipped with the application
 */
public record Lint(String where, List<Problem> problems) {
    public Lint {
        problems = List.copyOf(problems);
    }

    public static Lint shipped() {
        return new Lint("", Rulebooks.readShipped().allProblems());
    }

    public static Lint folder(Path folder) {
        return new Lint(folder.toString(), Rulebooks.read(folder).allProblems());
    }

    public boolean clean() {
        return problems.isEmpty();
    }

    /** 0 when clean, 1 when there are problems. */
    public int exitCode() {
        return clean() ? 0 : 1;
    }

    /** One line a problem, and one that counts them; in {@code nl} or {@code en}. */
    public String text(String language) {
        var words = Wording.in(language);
        var text = new StringBuilder();
        for (var problem : problems) {
            text.append(problem.line(words)).append('\n');
        }
        var place = where.isEmpty() ? words.text("shipped") : where;
        var count = Integer.toString(problems.size());
        var summary =
                switch (problems.size()) {
                    case 0 -> "summary.none";
                    case 1 -> "summary.one";
                    default -> "summary.many";
                };
        return text.append(words.fill(words.text(summary), List.of(place, count)))
                .append('\n')
                .toString();
    }
}
