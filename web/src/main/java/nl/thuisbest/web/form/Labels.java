package nl.thuisbest.web.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.shape.Words;

/**
 * What a component is called on screen. Looked for as {@code action.CODE.PATH} (places of a list
 * left out), then {@code field.RECORD.COMPONENT}, then {@code field.COMPONENT}; a hint has {@code
 * .hint} behind it.
 */
final class Labels {
    private final nl.thuisbest.web.i18n.Words words;
    private final String code;

    Labels(nl.thuisbest.web.i18n.Words words, String code) {
        this.words = words;
        this.code = code;
    }

    /** The name of a component of this record at this path. */
    String label(Class<?> record, String component, String path) {
        return keys(record, component, path)
                .filter(words::has)
                .findFirst()
                .map(words::say)
                .orElseGet(() -> words.say("action." + code + "." + bare(path)));
    }

    Optional<String> hint(Class<?> record, String component, String path) {
        return keys(record, component, path)
                .map(key -> key + ".hint")
                .filter(words::has)
                .findFirst()
                .map(words::say);
    }

    /** The word of a constant or of a kind, with a capital. */
    String choice(Class<?> type, String word) {
        var key = "word.%s.%s".formatted(Words.ofType(type), word);
        return words.capital(
                words.find("choice" + key.substring(4)).orElseGet(() -> words.say(key)));
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    private Stream<String> keys(Class<?> record, String component, String path) {
        return Stream.of(
                "action." + code + "." + bare(path),
                "field." + Words.ofType(record) + "." + component,
                "field." + component);
    }

    static String bare(String path) {
        return List.of(path.split("\\.")).stream()
                .filter(part -> !Trees.isPlace(part))
                .collect(Collectors.joining("."));
    }
}
