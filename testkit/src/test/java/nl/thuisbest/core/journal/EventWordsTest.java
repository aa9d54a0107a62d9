package nl.thuisbest.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.shape.Words;
import org.junit.jupiter.api.Test;

/**
 * The words that events choose from. A word that was ever written must stay readable; {@code
 * -Dupdate} adds new ones to the approved list and takes none away.
 */
class EventWordsTest {
    private static final Path FILE = Path.of("src/test/resources/event-words.json");

    @Test
    void no_word_that_was_ever_written_is_lost() throws IOException {
        var now = words();
        if (Boolean.getBoolean("update")) {
            var more = approved();
            now.forEach((type, words) -> more.merge(type, words, EventWordsTest::union));
            Files.writeString(FILE, TreeJson.write(tree(more)));
        }
        assertThat(now).isEqualTo(approved());
    }

    private static List<String> union(List<String> old, List<String> fresh) {
        return Stream.concat(old.stream(), fresh.stream()).distinct().toList();
    }

    private static TreeMap<String, List<String>> words() {
        var words = new TreeMap<String, List<String>>();
        EventNames.all().forEach(name -> gather(Shapes.of(EventNames.type(name)), words));
        return words;
    }

    private static void gather(Shape shape, Map<String, List<String>> words) {
        switch (shape) {
            case Shape.Scalar scalar -> {
                if (!scalar.choices().isEmpty()) {
                    words.put(Words.ofType(scalar.type()), scalar.choices());
                }
            }
            case Shape.Record record -> record.fields().forEach(f -> gather(f.shape(), words));
            case Shape.Choice choice -> choice.options().forEach(o -> gather(o.shape(), words));
            case Shape.Listing listing -> gather(listing.item(), words);
        }
    }

    private static TreeMap<String, List<String>> approved() throws IOException {
        var approved = new TreeMap<String, List<String>>();
        if (Files.exists(FILE) && TreeJson.read(Files.readString(FILE)) instanceof Tree.Node node) {
            node.parts()
                    .forEach((type, words) ->
                            approved.put(
                                    type,
                                    ((Tree.Items) words)
                                            .items().stream()
                                                    .map(word -> ((Tree.Text) word).value())
                                                    .toList()));
        }
        return approved;
    }

    private static Tree tree(Map<String, List<String>> words) {
        var parts = new LinkedHashMap<String, Tree>();
        words.forEach((type, list) ->
                parts.put(type, new Tree.Items(list.stream().<Tree>map(Tree.Text::new).toList())));
        return new Tree.Node(parts);
    }
}
