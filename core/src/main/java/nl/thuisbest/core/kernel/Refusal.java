package nl.thuisbest.core.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something cannot be done now: {@code refusal.<code>} in the language file, with named
 * arguments that are shown as they are typed (dates, codes, staff ids, numbers), never text of a
 * person.
 *
 * @param field the component of the action it is about, or null when it is about the path
 */
public record Refusal(
        String code,
        Force force,
        @Nullable Source source,
        @Nullable String field,
        Map<String, Object> arguments) {
    public Refusal {
        arguments = Map.copyOf(arguments);
    }

    public static Refusal law(String code, String article) {
        return new Refusal(code, Force.LAW, new Source(article), null, Map.of());
    }

    /** Something that cannot be because of what happened before; no rule is needed to see it. */
    public static Refusal order(String code) {
        return new Refusal(code, Force.LAW, null, null, Map.of());
    }

    /** A programme norm that is departed from without a reason: give the reason and it goes on. */
    public static Refusal reasonAsked(String code, String source) {
        return new Refusal(code, Force.PROGRAMME, new Source(source), null, Map.of());
    }

    public Refusal at(String component) {
        return new Refusal(code, force, source, component, arguments);
    }

    public Refusal with(String name, Object value) {
        var more = new java.util.TreeMap<String, Object>(arguments);
        more.put(name, value);
        return new Refusal(code, force, source, field, more);
    }
}
