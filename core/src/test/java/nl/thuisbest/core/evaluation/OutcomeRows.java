package nl.thuisbest.core.evaluation;

import java.util.List;
import nl.thuisbest.core.evaluation.file.OutcomeFile;

/** Rows for tests, written as people write them: a header and lines. */
final class OutcomeRows {
    private OutcomeRows() {}

    static List<PathOutcome> rows(String header, String... lines) {
        var text = header + "\n" + String.join("\n", lines);
        return switch (OutcomeFile.read(text)) {
            case OutcomeFile.Rows rows when rows.bad().isEmpty() -> rows.paths();
            case OutcomeFile.Rows rows -> throw new AssertionError(rows.bad().toString());
            case OutcomeFile.Unreadable no -> throw new AssertionError(no.problems().toString());
        };
    }
}
