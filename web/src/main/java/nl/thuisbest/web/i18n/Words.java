package nl.thuisbest.web.i18n;

import static nl.thuisbest.core.shape.Words.ofEnum;
import static nl.thuisbest.core.shape.Words.ofType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * All words of one language. Arguments are written as this language writes them: dates, numbers,
 * constants of an enum and codes of the rulebook by their own words.
 */
public final class Words {
    private final Language language;
    private final Map<String, Phrase> phrases;
    private final Days days;

    Words(Language language, Map<String, String> texts) {
        this.language = language;
        SequencedMap<String, Phrase> parsed = new LinkedHashMap<>();
        texts.forEach((key, text) -> parsed.put(key, Phrase.parse(text)));
        this.phrases = Map.copyOf(parsed);
        this.days = new Days(this);
    }

    public Language language() {
        return language;
    }

    /** How dates and times are written. */
    public Days days() {
        return days;
    }

    /** The sentence of this key, with {0}, {1}, ... filled. */
    public String say(String key, @Nullable Object... arguments) {
        return say(key, name -> numbered(name, arguments));
    }

    /** The sentence of this key, with its named places filled. */
    public String say(String key, Map<String, ?> arguments) {
        return say(key, (Function<String, @Nullable Object>) arguments::get);
    }

    private String say(String key, Function<String, @Nullable Object> argument) {
        var phrase = phrases.get(key);
        // A missing word is shown, not hidden: the tests look for this mark on every page.
        return phrase == null ? "\u2039" + key + "\u203a" : phrase.fill(argument, this::write);
    }

    private static @Nullable Object numbered(String name, @Nullable Object[] arguments) {
        int number = name.length() == 1 ? name.charAt(0) - '0' : -1;
        return number >= 0 && number < arguments.length ? arguments[number] : null;
    }

    public Optional<String> find(String key, @Nullable Object... arguments) {
        return phrases.containsKey(key) ? Optional.of(say(key, arguments)) : Optional.empty();
    }

    /** With a capital first, as this language writes it. */
    public String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    public boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** What a person wrote, or that it was erased; nothing where nothing was written. */
    public String own(@Nullable Personal text) {
        return text == null ? "" : text.erased() ? say("text.erased") : text.text();
    }

    /** What is wrong with a value, as a sentence. */
    public String say(Invalid invalid) {
        return say("invalid." + invalid.key(), invalid.arguments());
    }

    /** The word of a constant: key {@code word.TYPE.constant}, both in kebab case. */
    public String word(Enum<?> constant) {
        return say("word." + ofType(constant.getDeclaringClass()) + "." + ofEnum(constant));
    }

    /** The word of a code of the rulebook ({@code role.mentor}), or the code itself. */
    public String word(Code code) {
        var kind = ofType(code.getClass());
        kind = kind.endsWith("-id") ? kind.substring(0, kind.length() - 3) : kind;
        return find(kind + "." + code.value()).orElse(code.value());
    }

    /** An argument as it stands in a sentence. */
    String write(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> days.day(day);
            case LocalTime time -> days.time(time);
            case Instant moment -> days.moment(moment);
            case Enum<?> constant -> word(constant);
            case Code code -> word(code);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Number number -> days.number(number);
            default -> value.toString();
        };
    }

    public Set<String> keys() {
        return phrases.keySet();
    }

    /** The names of the arguments of a sentence, so that a test can compare languages. */
    java.util.List<String> argumentsOf(String key) {
        var phrase = phrases.get(key);
        return phrase == null ? java.util.List.of() : phrase.names();
    }
}
