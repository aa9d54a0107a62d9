package nl.thuisbest.core.evaluation.file;

import java.util.List;

/**
 * Why a row, or the whole file, cannot be used. The cell itself is kept out, for it may say
 * something about a person.
 *
 * @param line the line of the file, the first being 1
 * @param column the column as the file calls it, empty when it is about the row
 * @param key part after {@code evaluate.problem.} in the language file
 * @param arguments fill {0}, {1}, ... there
 */
public record RowProblem(int line, String column, String key, List<String> arguments) {
    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    static RowProblem of(int line, String key, Object... arguments) {
        return new RowProblem(
                line, "", key, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
