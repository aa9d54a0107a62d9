package nl.thuisbest.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.shape.Mapper;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.shape.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The form in which events lie in every journal ever written. An example that no longer reads back
 * as it stands means that old journals would not either: give the event a new version and an
 * upcaster, or keep its form. {@code -Dupdate} writes an example for a new event.
 */
class EventExamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/events");

    static Stream<String> names() {
        return EventNames.all().stream();
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".json");
    }

    private static String example(String name) throws IOException {
        if (Boolean.getBoolean("update") && !Files.exists(file(name))) {
            var sample = Samples.of(Shapes.of(EventNames.type(name)));
            Files.writeString(file(name), TreeJson.write(sample));
        }
        assertThat(file(name)).as("an approved example of '%s'", name).exists();
        return Files.readString(file(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_event_reads_back_from_its_example_as_it_stands(String name) throws IOException {
        var example = example(name);
        var event =
                Mapper.read(
                        EventNames.type(name),
                        TreeJson.read(example),
                        (_, sealed) -> sealed.digest());
        var again = Mapper.write(event, (_, text) -> new Tree.Sealed(text));
        assertThat(TreeJson.write(again)).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_example_has_every_part_of_its_event(String name) throws IOException {
        var missing = new ArrayList<String>();
        missing(Shapes.of(EventNames.type(name)), TreeJson.read(example(name)), "", missing);
        assertThat(missing).isEmpty();
    }

    private static void missing(Shape shape, Tree tree, String path, List<String> missing) {
        switch (shape) {
            case Shape.Scalar _ -> {}
            case Shape.Choice _ -> {}
            case Shape.Listing listing -> {
                var items = ((Tree.Items) tree).items();
                missing(listing.item(), items.getFirst(), path + ".0", missing);
            }
            case Shape.Record record -> {
                var parts = ((Tree.Node) tree).parts();
                for (var field : record.fields()) {
                    var part = parts.get(field.name());
                    if (part == null) {
                        missing.add(path + "." + field.name());
                    } else {
                        missing(field.shape(), part, path + "." + field.name(), missing);
                    }
                }
            }
        }
    }

    @Test
    void there_is_no_example_of_what_is_no_event() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(EventNames.all());
        }
    }

    @Test
    void a_part_that_is_renamed_or_lost_does_not_read_back() throws IOException {
        var renamed = example("let-go").replace("\"where\"", "\"place\"");
        assertThatThrownBy(() ->
                        Mapper.read(
                                EventNames.type("let-go"),
                                TreeJson.read(renamed),
                                (_, sealed) -> sealed.digest()))
                .hasMessageContaining("where");
        var more = example("let-go").replaceFirst("\\{", "{\n  \"extra\": \"x\",");
        var event =
                Mapper.read(
                        EventNames.type("let-go"),
                        TreeJson.read(more),
                        (_, sealed) -> sealed.digest());
        assertThat(TreeJson.write(Mapper.write(event, (_, text) -> new Tree.Sealed(text))))
                .isNotEqualTo(more);
    }
}
