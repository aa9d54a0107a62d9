package nl.thuisbest.rulebook.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The sentences of the lint in one language: {@code nl}, or {@code en}. */
public final class Wording {
    private final Properties texts;

    private Wording(Properties texts) {
        this.texts = texts;
    }

    /** Dutch unless English is asked for. */
    public static Wording in(String language) {
        var file = language.equals("en") ? "problems_en.properties" : "problems_nl.properties";
        var texts = new Properties();
        try (var stream = Wording.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no language file " + file);
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording(texts);
    }

    public String message(Problem problem) {
        return fill(text(problem.fault().key()), problem.arguments());
    }

    public String remedy(Problem problem) {
        return fill(text(problem.fault().key() + ".remedy"), problem.arguments());
    }

    public String text(String key) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return text;
    }

    /**
     * Fills {@code {0}}, {@code {1}}, ...; a kind of name ({@code kind.role}) is put into words.
     */
    public String fill(String text, List<String> arguments) {
        var result = text;
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            result =
                    result.replace(
                            "{" + i + "}",
                            argument.startsWith("kind.") ? text(argument) : argument);
        }
        return result;
    }
}
