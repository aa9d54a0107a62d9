package nl.thuisbest.web.jw301;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/**
 * Our reading beside the schema of the standard itself, where that is at hand: every element of its
 * sample left out, doubled, emptied and filled with nonsense is judged by both alike.
 */
class StandardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final Pattern ELEMENT = Pattern.compile("<((?:ijw|jw301):\\w+)>[^<]*</\\1>");
    private static @Nullable Path data;

    @BeforeAll
    static void find() {
        var named = System.getProperty("shared.data");
        data =
                (named == null ? above() : Stream.of(Path.of(named)))
                        .map(folder -> folder.resolve("ijw-3.2"))
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElse(null);
        if (data == null) {
            System.getLogger(StandardTest.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "SKIPPED: the schemas of iJw 3.2 are not beside the source tree");
        }
        assumeTrue(data != null, "the schemas of iJw 3.2 are not here");
    }

    private static Path data() {
        return Objects.requireNonNull(data);
    }

    private static Stream<Path> above() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/data"));
    }

    private static Schema schema() throws SAXException {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        return factory.newSchema(data().resolve("xsd/JW301.xsd").toFile());
    }

    private static boolean valid(Schema schema, String message) throws IOException {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(message)));
            return true;
        } catch (SAXException e) {
            return false;
        }
    }

    private static List<Fault> form(String message) {
        return switch (Jw301.read(message.getBytes(UTF_8), TODAY)) {
            case Jw301.Read.Fine _ -> List.of();
            case Jw301.Read.Refused(var faults) ->
                    faults.stream().filter(fault -> fault.rule().equals("XSD")).toList();
        };
    }

    @Test
    void the_samples_of_the_standard_are_taken_in_or_refused_as_the_schema_does() throws Exception {
        var sample = Files.readString(data().resolve("berichten/JW301.xml"));
        assertThat(Jw301.read(sample.getBytes(UTF_8), TODAY)).isInstanceOf(Jw301.Read.Fine.class);
        assertThat(valid(schema(), sample)).isTrue();
        try (var others = Files.list(data().resolve("berichten"))) {
            for (var other : others.filter(f -> !f.endsWith("JW301.xml")).toList()) {
                assertThat(form(Files.readString(other))).as(other.toString()).isNotEmpty();
            }
        }
        assertThat(valid(schema(), new String(Messages.good(), UTF_8))).isTrue();
    }

    @Test
    void each_element_left_out_doubled_emptied_or_filled_with_nonsense_is_judged_alike()
            throws Exception {
        var sample = Files.readString(data().resolve("berichten/JW301.xml"));
        var schema = schema();
        var differing = new ArrayList<String>();
        int judged = 0;
        var elements = ELEMENT.matcher(sample);
        while (elements.find()) {
            var name = elements.group(1);
            for (var instead :
                    List.of(
                            "",
                            elements.group() + elements.group(),
                            "<" + name + "></" + name + ">",
                            "<" + name + ">%%</" + name + ">",
                            "<" + name + ">" + "9".repeat(300) + "</" + name + ">",
                            "<" + name + ">7</" + name + ">",
                            "<" + name + ">03</" + name + ">",
                            "<" + name + ">2026-06-31</" + name + ">",
                            "<" + name + "><" + name + ">1</" + name + "></" + name + ">")) {
                var changed =
                        sample.substring(0, elements.start())
                                + instead
                                + sample.substring(elements.end());
                judged++;
                if (valid(schema, changed) != form(changed).isEmpty()) {
                    differing.add(
                            name + ": " + instead.substring(0, Math.min(60, instead.length())));
                }
            }
        }
        assertThat(judged).isGreaterThan(500);
        assertThat(differing).isEmpty();
    }
}
