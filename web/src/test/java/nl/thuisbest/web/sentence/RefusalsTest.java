package nl.thuisbest.web.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTest {
    private static final List<Path> SOURCES =
            List.of(
                    Path.of("../core/src/main/java/nl/thuisbest/core/action"),
                    Path.of("src/main/java/nl/thuisbest/web/dossier"));
    private static final Pattern CODE =
            Pattern.compile("Refusal(?:\\.(?:law|order|reasonAsked))?\\(\\s*\"([a-z0-9-]+)\"");
    private static final Languages LANGUAGES = Languages.load();

    @ParameterizedTest
    @EnumSource
    void every_reason_why_not_is_a_sentence(Language language) throws IOException {
        var words = LANGUAGES.in(language);
        var codes = new TreeSet<String>();
        for (var folder : SOURCES) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    CODE.matcher(Files.readString(file))
                            .results()
                            .forEach(r -> codes.add(r.group(1)));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(30).contains("youth-known");
        assertThat(codes).filteredOn(code -> !words.has("refusal." + code)).isEmpty();
    }
}
