package nl.thuisbest.rulebook.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The text of a letter as it is kept: lines, of which the first mark says what they are. Nothing
 * within a line means anything and a line stays a line, so what people typed is shown as they typed
 * it.
 */
public record LetterText(String value) {
    private static final String NEW_PAGE = "---";

    /** The parts, in order. */
    public List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var together = new ArrayList<String>();
        var mark = "";
        for (var line : value.lines().map(String::stripTrailing).toList()) {
            var next = markOf(line);
            if (!next.equals(mark) || alone(next)) {
                add(blocks, mark, together);
                together.clear();
                mark = next;
            }
            together.add(line.substring(Math.min(line.length(), next.length())));
        }
        add(blocks, mark, together);
        return List.copyOf(blocks);
    }

    /** What it is about. */
    public Optional<String> title() {
        for (var block : blocks()) {
            if (block instanceof Block.Title(var text)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static boolean alone(String mark) {
        return mark.equals("# ") || mark.equals("## ");
    }

    private static String markOf(String line) {
        if (line.equals(NEW_PAGE)) {
            return NEW_PAGE;
        }
        for (var mark : List.of("# ", "## ", "- ", "| ", "> ")) {
            if (line.startsWith(mark) || line.equals(mark.strip())) {
                return mark;
            }
        }
        return "";
    }

    private static void add(List<Block> blocks, String mark, List<String> lines) {
        switch (mark) {
            case "# " -> blocks.add(new Block.Title(lines.getFirst()));
            case "## " -> blocks.add(new Block.Heading(lines.getFirst()));
            case "- " -> blocks.add(new Block.Items(filled(lines)));
            case "| " -> blocks.add(new Block.Lines(filled(lines)));
            case "> " -> some(paragraphs(lines), Block.Quote::new).ifPresent(blocks::add);
            case NEW_PAGE -> blocks.add(new Block.NewPage());
            default -> paragraphs(lines).forEach(text -> blocks.add(new Block.Paragraph(text)));
        }
    }

    private static List<String> filled(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static Optional<Block> some(
            List<String> paragraphs, Function<List<String>, Block> make) {
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(make.apply(paragraphs));
    }

    /** Lines up to an empty one are a paragraph. */
    private static List<String> paragraphs(List<String> lines) {
        var paragraphs = new ArrayList<String>();
        var one = new StringBuilder();
        for (var line : lines) {
            if (line.isBlank()) {
                end(paragraphs, one);
            } else {
                one.append(one.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
        end(paragraphs, one);
        return paragraphs;
    }

    private static void end(List<String> paragraphs, StringBuilder one) {
        if (!one.isEmpty()) {
            paragraphs.add(one.toString());
            one.setLength(0);
        }
    }
}
