package nl.thuisbest.web.error;

import java.io.Serial;
import java.util.List;

/** What was sent cannot be understood; all problems, each with its place. */
public final class Invalid extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * A problem with one part of what was sent.
     *
     * @param path where, such as {@code period.from}; empty is the whole
     * @param key part after {@code invalid.} in the language file
     */
    public record Problem(String path, String key, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        public static Problem at(String path, String key, Object... arguments) {
            return new Problem(path, key, List.of(arguments));
        }
    }

    private final transient List<Problem> problems;

    public Invalid(List<Problem> problems) {
        super(problems.size() + " problems with what was sent");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
