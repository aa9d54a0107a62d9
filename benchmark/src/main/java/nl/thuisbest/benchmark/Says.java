package nl.thuisbest.benchmark;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Tells on the screen how far it is, in the language of who asked. */
public final class Says {
    private final ResourceBundle sentences;
    private final Locale locale;
    private final PrintStream screen;

    private Says(Locale locale, PrintStream screen) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle(Says.class.getPackageName() + ".bench", locale);
        this.screen = screen;
    }

    static Says in(String language, PrintStream screen) {
        return new Says(Locale.of(language.startsWith("en") ? "en" : "nl"), screen);
    }

    /** {0}, {1}, ... in the sentence are the arguments, numbers without separators. */
    public void say(String key, Object... arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        screen.println(new MessageFormat(sentences.getString(key), locale).format(texts));
    }
}
