package nl.thuisbest.rulebook.read;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.thuisbest.core.decision.DecisionKind;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.trajectory.LetterId;
import nl.thuisbest.rulebook.RulebookFile;
import nl.thuisbest.rulebook.letter.LetterField;
import nl.thuisbest.rulebook.letter.LetterTemplate;
import nl.thuisbest.rulebook.letter.LetterText;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of letters. A file begins with what it is, between two lines of three dashes, in
 * YAML; below stands the text, with Mustache tags for what is filled in.
 */
final class LetterReader {
    private static final String FENCE = "---";

    /** In a list: the item itself, and what comes before the first and after the last. */
    private static final Set<String> OF_A_LIST = Set.of(".", "-first", "-last");

    private static final Pattern LINE = Pattern.compile(" @ line (\\d+)");

    private final Reading reading;
    private final String file;
    private final List<String> lines;

    private LetterReader(Reading reading, RulebookFile file, String text) {
        this.reading = reading;
        this.file = file.path();
        this.lines = text.lines().toList();
    }

    /** A text with the places of the duties and the letter it names, to be settled later. */
    record Read(
            LetterTemplate template,
            List<Located<String>> notices,
            @Nullable Located<String> copyOf,
            Place at) {}

    static Optional<Read> read(Reading reading, RulebookFile file, String text) {
        return new LetterReader(reading, file, text).read();
    }

    private Optional<Read> read() {
        int end = lines.isEmpty() || !lines.getFirst().equals(FENCE) ? -1 : endOfFront();
        if (end < 0) {
            problem(1, Fault.LETTER_WITHOUT_HEAD, file);
            return Optional.empty();
        }
        // An empty first line, so that the lines keep their numbers.
        var head = "\n" + String.join("\n", lines.subList(1, end));
        var body = String.join("\n", lines.subList(end + 1, lines.size()));
        return YamlTree.of(file, head, reading.problems())
                .map(node -> letter(new Section(reading, file, node), body, end + 1));
    }

    private int endOfFront() {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    private Read letter(Section head, String body, int above) {
        var id = Values.code(head, "id");
        var name = head.required("name").orElse("-");
        var kind = Values.word(head, "decision", DecisionKind.class);
        var also =
                head.words("also", false).stream()
                        .flatMap(word -> Values.word(head, word, DecisionKind.class).stream())
                        .toList();
        var notices = head.words("notices", true);
        if (!head.has("version")) {
            head.problem(head.place(), Fault.MISSING_KEY, "version");
        }
        var version = Values.count(head, "version", 1, 10_000);
        var source = Grounds.source(head).orElse(Grounds.NONE);
        var validity = Values.validity(head);
        var copyOf =
                head.scalar("copy-of").map(value -> new Located<>(value, head.place("copy-of")));
        head.close();
        check(body, kind.orElse(DecisionKind.ADMISSION), above);
        also.forEach(other -> check(body, other, above));
        var template =
                new LetterTemplate(
                        new LetterId(id.equals("-") ? "onbekend" : id),
                        name,
                        kind.orElse(DecisionKind.ADMISSION),
                        also,
                        notices.stream()
                                .filter(w -> isCode(head, w))
                                .map(LetterReader::clock)
                                .toList(),
                        version,
                        validity,
                        source,
                        copyOf.map(at -> new LetterId(at.value())).orElse(null),
                        body);
        return new Read(template, notices, copyOf.orElse(null), head.place());
    }

    private static boolean isCode(Section head, Located<String> word) {
        return Values.isCode(head, word.at(), word.value());
    }

    private static ClockId clock(Located<String> word) {
        return new ClockId(word.value());
    }

    private void check(String body, DecisionKind kind, int above) {
        var asked = new TreeSet<String>();
        var loose = new TreeSet<String>();
        try {
            Mustache.compiler().compile(body).visit(new Asked(asked, loose));
        } catch (MustacheException e) {
            var message = Objects.requireNonNullElse(e.getMessage(), "");
            var line = LINE.matcher(message);
            problem(
                    above + (line.find() ? Integer.parseInt(line.group(1)) : 1),
                    Fault.LETTER_NOT_A_TEMPLATE,
                    line.replaceFirst(""));
            return;
        }
        for (var text : loose) {
            problem(above + lineWithin(body, text), Fault.LETTER_NOT_A_TEMPLATE, text);
        }
        asked.removeAll(LetterField.names(kind));
        asked.removeAll(OF_A_LIST);
        for (var name : asked) {
            problem(
                    lineOf(name, above),
                    Fault.LETTER_UNKNOWN_PLACE,
                    name,
                    String.join(", ", new TreeSet<>(LetterField.names(kind))));
        }
        if (new LetterText(body).title().isEmpty()) {
            problem(above + 1, Fault.LETTER_WITHOUT_TITLE, file);
        }
    }

    private static int lineWithin(String body, String text) {
        return 1
                + (int)
                        body.chars()
                                .limit(Math.max(0, body.indexOf(text)))
                                .filter(c -> c == '\n')
                                .count();
    }

    private int lineOf(String name, int above) {
        for (int i = above; i < lines.size(); i++) {
            if (lines.get(i).matches(".*\\{\\{[#^/{]?\\s*" + Pattern.quote(name) + "\\s*}}.*")) {
                return i + 1;
            }
        }
        return above + 1;
    }

    private void problem(int line, Fault fault, String... arguments) {
        reading.problems().add(new Place(file, line, 1), fault, arguments);
    }

    /** Gathers every name that a text asks for, and braces that were not closed. */
    private record Asked(Set<String> names, Set<String> loose) implements Mustache.Visitor {
        @Override
        public void visitText(String text) {
            text.lines()
                    .filter(line -> line.contains("{{") || line.contains("}}"))
                    .map(String::strip)
                    .forEach(loose::add);
        }

        @Override
        public void visitVariable(String name) {
            names.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            names.add("> " + name);
            return false;
        }

        @Override
        public boolean visitSection(String name) {
            names.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            names.add(name);
            return true;
        }
    }

    /** What the organisation says of itself: each of its places, and no other. */
    static Map<String, String> house(Section section) {
        var house = new LinkedHashMap<String, String>();
        for (var name : LetterField.OF_THE_HOUSE) {
            house.put(name, section.required(name).orElse("-"));
        }
        section.close();
        return house;
    }
}
