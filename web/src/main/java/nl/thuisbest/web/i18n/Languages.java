package nl.thuisbest.web.i18n;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words of every language, from all files {@code i18n/*_nl.properties} and so on, in UTF-8. A
 * key that stands in two files stops the start.
 */
public final class Languages {
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    private Languages() {}

    public static Languages load() {
        var all = new Languages();
        for (var language : Language.values()) {
            all.words.put(language, new Words(language, texts(language)));
        }
        return all;
    }

    public Words in(Language language) {
        var found = words.get(language);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + language);
        }
        return found;
    }

    private static Map<String, String> texts(Language language) {
        var texts = new HashMap<String, String>();
        try {
            var pattern = "classpath*:i18n/*_" + language.code() + ".properties";
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                for (var entry : read(file).entrySet()) {
                    var key = (String) entry.getKey();
                    if (texts.put(key, (String) entry.getValue()) != null) {
                        throw new IllegalStateException(
                                "'%s' stands in two language files, one is %s"
                                        .formatted(key, file.getFilename()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
