package nl.thuisbest.web.letter;

import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.rulebook.letter.Block;
import nl.thuisbest.rulebook.letter.LetterText;

/**
 * Writes the text of a letter as elements, for the page and for print alike. Everything that is
 * text is escaped here.
 */
public final class LetterMarkup {
    private LetterMarkup() {}

    /**
     * @param level of the title's heading: 1 on paper, 2 below the heading of a page
     */
    public static String of(LetterText text, int level) {
        return text.blocks().stream().map(b -> of(b, level)).collect(Collectors.joining("\n"));
    }

    private static String of(Block block, int level) {
        return switch (block) {
            case Block.Title(var text) -> element("h" + level, "", escaped(text));
            case Block.Heading(var text) -> element("h" + (level + 1), "", escaped(text));
            case Block.Paragraph(var text) -> element("p", "", broken(text));
            case Block.Lines(var lines) ->
                    element("p", " class=\"lines\"", broken(String.join("\n", lines)));
            case Block.Items(var items) -> element("ul", "", each("li", items));
            case Block.Quote(var paragraphs) -> element("blockquote", "", each("p", paragraphs));
            case Block.NewPage() -> "<hr class=\"new-page\"/>";
        };
    }

    private static String each(String name, List<String> texts) {
        return texts.stream()
                .map(text -> element(name, "", broken(text)))
                .collect(Collectors.joining());
    }

    private static String element(String name, String attributes, String inside) {
        return "<" + name + attributes + ">" + inside + "</" + name + ">";
    }

    private static String broken(String text) {
        return escaped(text).replace("\n", "<br/>");
    }

    static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints()
                .filter(LetterMarkup::isPrintable)
                .forEach(c -> {
                    switch (c) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        default -> safe.appendCodePoint(c);
                    }
                });
        return safe.toString();
    }

    /** What XML can hold; a stray control character would make the whole letter unreadable. */
    private static boolean isPrintable(int c) {
        return c == '\n' || (c >= ' ' && c != 0x7F && c != 0xFFFE && c != 0xFFFF);
    }
}
