package nl.thuisbest.web.page;

import java.util.List;
import java.util.regex.Pattern;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.web.i18n.Words;

/**
 * How a source is written on screen: {@code JW 6.1.12(5)(6)} is "Jeugdwet 6.1.12 lid 5 en 6",
 * {@code JW 6.1.2(2)c} "Jeugdwet 6.1.2 lid 2 c".
 */
public final class SourceText {
    private static final Pattern PARAGRAPH = Pattern.compile("\\((\\d+)\\)");

    private SourceText() {}

    public static String of(Source source, Words words) {
        var text = source.value();
        int space = text.indexOf(' ');
        var kind = space < 0 ? text : text.substring(0, space);
        var known = words.find("source." + kind.toLowerCase(java.util.Locale.ROOT));
        if (known.isEmpty()) {
            return text;
        }
        return space < 0
                ? known.get()
                : known.get() + " " + article(text.substring(space + 1), words);
    }

    private static String article(String article, Words words) {
        List<String> paragraphs =
                PARAGRAPH.matcher(article).results().map(found -> found.group(1)).toList();
        if (paragraphs.isEmpty()) {
            return article;
        }
        int first = article.indexOf('(');
        int last = article.lastIndexOf(')');
        var letter = article.substring(last + 1).strip();
        return article.substring(0, first)
                + " "
                + words.say("source.paragraph", String.join(words.say("source.and"), paragraphs))
                + (letter.isEmpty() ? "" : " " + letter);
    }
}
