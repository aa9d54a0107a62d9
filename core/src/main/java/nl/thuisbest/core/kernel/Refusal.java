package nl.thuisbest.core.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something cannot be done now: {@code refusal.<code>} in the language file, with named
 * arguments that are shown as they are typed (dates, codes, staff ids, numbers), never text of a
 * person.
 *
 * @param source the article, once {@link #by} gave it
 * @param field the component of the action it is about, or null when it is about the path
 * @param rule the rule of the rulebook it rests on, or null; its article is that of the day
 */
public record Refusal(
        String code,
        Force force,
        @Nullable Source source,
        @Nullable String field,
        Map<String, Object> arguments,
        @Nullable ProvisionId rule) {
    public Refusal {
        arguments = Map.copyOf(arguments);
    }

    /** One that rests on no rule of the law, or whose source is known already. */
    public Refusal(
            String code,
            Force force,
            @Nullable Source source,
            @Nullable String field,
            Map<String, Object> arguments) {
        this(code, force, source, field, arguments, null);
    }

    /** By a rule of the law; which article that is, the rulebook says. */
    public static Refusal law(String code, ProvisionId rule) {
        return new Refusal(code, Force.LAW, null, null, Map.of(), rule);
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
        return new Refusal(code, force, source, component, arguments, rule);
    }

    public Refusal with(String name, Object value) {
        var more = new java.util.TreeMap<String, Object>(arguments);
        more.put(name, value);
        return new Refusal(code, force, source, field, more, rule);
    }

    /** The same by another rule. */
    public Refusal under(ProvisionId another) {
        return new Refusal(code, force, source, field, arguments, another);
    }

    /** The same with force and article as the rulebook has them. */
    public Refusal by(Force itsForce, Source itsSource) {
        return new Refusal(code, itsForce, itsSource, field, arguments, rule);
    }
}
