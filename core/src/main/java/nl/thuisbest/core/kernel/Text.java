package nl.thuisbest.core.kernel;

import java.util.Map;

/** A text of the rulebook in the languages it was written in; Dutch is always there. */
public record Text(String nl, String en) {
    public Text {
        if (nl.isBlank()) {
            throw new Invalid("nl", "empty");
        }
    }

    public static Text of(String nl) {
        return new Text(nl, nl);
    }

    public static Text of(Map<String, String> byLanguage) {
        var nl = byLanguage.getOrDefault("nl", "");
        return new Text(nl, byLanguage.getOrDefault("en", nl));
    }

    public String in(String language) {
        return language.equals("en") ? en : nl;
    }
}
