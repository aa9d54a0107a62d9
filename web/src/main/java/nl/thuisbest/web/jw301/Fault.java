package nl.thuisbest.web.jw301;

import java.util.List;

/**
 * Something wrong in a message. It tells where, never what stands there: that may be of a person.
 *
 * @param path of the element, such as {@code Client/Naam}
 * @param line in the file
 * @param rule of the standard, such as {@code CS003}, or {@code XSD} for form
 * @param key {@code jw301.KEY} says what is wrong
 */
public record Fault(String path, int line, String rule, String key, List<Object> arguments) {
    static final String FORM = "XSD";

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault form(Node at, String key, Object... arguments) {
        return new Fault(at.path(), at.line(), FORM, key, List.of(arguments));
    }

    static Fault rule(String rule, Node at) {
        return new Fault(
                at.path(), at.line(), rule, rule.toLowerCase(java.util.Locale.ROOT), List.of());
    }
}
