package nl.thuisbest.rulebook.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.thuisbest.core.evaluation.PublishedFigure;
import nl.thuisbest.core.evaluation.file.PublishedTable;

/** The shipped list of published figures: {@code rulebook/published.csv}. */
public final class PublishedFigures {
    private static final String FILE = "/rulebook/published.csv";

    private PublishedFigures() {}

    /** Reads the list anew; keep what it gives. */
    public static List<PublishedFigure> shipped() {
        try (var file = PublishedFigures.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no " + FILE + " on the class path");
            }
            return PublishedTable.read(new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
