package nl.thuisbest.web.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences of the command line in one language. */
final class Words {
    static final String LANGUAGE_VARIABLE = "THUISBEST_LANG";
    static final String OPTION = "--" + Usage.LANGUAGE;

    private final ResourceBundle sentences;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle(Words.class.getPackageName() + ".words", locale);
    }

    /** Dutch, unless {@code --lang}, THUISBEST_LANG or else the locale says English. */
    static Words of(List<String> arguments, Map<String, String> environment) {
        return new Words(
                Locale.of(language(arguments, environment).startsWith("en") ? "en" : "nl"));
    }

    private static String language(List<String> arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return argument.substring(OPTION.length() + 1);
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
        }
        for (var variable : List.of(LANGUAGE_VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG")) {
            var value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "nl";
    }

    /** {0}, {1}, ... in the sentence are the arguments, numbers without separators. */
    String say(String key, Object... arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(sentences.getString(key), locale).format(texts);
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    String language() {
        return locale.getLanguage();
    }
}
