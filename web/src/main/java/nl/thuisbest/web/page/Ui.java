package nl.thuisbest.web.page;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.web.asset.Assets;
import nl.thuisbest.web.asset.Icons;
import nl.thuisbest.web.i18n.Days;
import nl.thuisbest.web.i18n.Words;
import org.jspecify.annotations.Nullable;

/**
 * What every template can ask for: words, dates, icons, addresses of files, and who is looking. It
 * is made anew for each request.
 */
public final class Ui {
    private final Words words;
    private final Frame frame;
    private final Assets assets;
    private final Icons icons;
    private final boolean fragment;
    private final Set<String> usedIcons = new LinkedHashSet<>();

    Ui(Words words, Frame frame, Assets assets, Icons icons, boolean fragment) {
        this.words = words;
        this.frame = frame;
        this.assets = assets;
        this.icons = icons;
        this.fragment = fragment;
    }

    /** What stands around the page: demo bar, menu, person, state line. */
    public Frame frame() {
        return frame;
    }

    public Words words() {
        return words;
    }

    /** The sentence of this key. */
    public String t(String key, @Nullable Object... arguments) {
        return words.say(key, arguments);
    }

    /** The sentence of this key, with named places. */
    public String t(String key, Map<String, ?> arguments) {
        return words.say(key, arguments);
    }

    /** The word of a constant, such as a status. */
    public String word(Enum<?> constant) {
        return words.word(constant);
    }

    public String word(Code code) {
        return words.word(code);
    }

    public Days days() {
        return words.days();
    }

    public LocalDate today() {
        return frame.today();
    }

    public Instant now() {
        return frame.now();
    }

    public String asset(String name) {
        return assets.url(name);
    }

    /** An icon that says nothing by itself: the words stand beside it. */
    public Content icon(String name) {
        return icon(name, "");
    }

    /**
     * An icon with further classes, such as {@code i-l} or {@code m-warn}. A page names its shape
     * once, at its end; a fragment carries the shape with it.
     */
    public Content icon(String name, String classes) {
        var shape = icons.shape(name);
        var css = classes.isEmpty() ? "i" : "i " + classes;
        if (fragment) {
            return out ->
                    out.writeContent(
                            "<svg class=\"%s\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">%s</svg>"
                                    .formatted(css, shape));
        }
        usedIcons.add(name);
        return out ->
                out.writeContent(
                        "<svg class=\"%s\" aria-hidden=\"true\"><use href=\"#i-%s\"/></svg>"
                                .formatted(css, name));
    }

    /** The shapes of all icons used so far; the frame writes it last. */
    public Content symbols() {
        return out -> {
            for (var name : usedIcons) {
                out.writeContent(
                        "<symbol id=\"i-%s\" viewBox=\"0 0 24 24\">%s</symbol>"
                                .formatted(name, icons.shape(name)));
            }
        };
    }

    /** The hidden field that every form that changes something carries. */
    public Content csrf() {
        return out -> {
            out.writeContent("<input type=\"hidden\" name=\"_csrf\" value=\"");
            out.writeContent(frame.csrf());
            out.writeContent("\">");
        };
    }

    /** An article of law or another source, as people of the field write it. */
    public String law(Source source) {
        return SourceText.of(source, words);
    }

    /** The first letters of given and family name. */
    public static String initials(String name) {
        var parts = List.of(name.strip().split("\\s+"));
        var first = parts.getFirst().substring(0, Math.min(1, parts.getFirst().length()));
        var last = parts.size() > 1 ? parts.getLast().substring(0, 1) : "";
        return first + last;
    }
}
