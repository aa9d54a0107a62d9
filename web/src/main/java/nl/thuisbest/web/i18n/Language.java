package nl.thuisbest.web.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the screens speak; the first one is spoken where none was asked. */
public enum Language {
    NL("nl"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    public static Optional<Language> find(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }
}
