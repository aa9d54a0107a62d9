package nl.thuisbest.rulebook.read;

import java.util.List;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.rulebook.problem.Place;

/** Reads names: those that are defined here, and those that mean something defined elsewhere. */
final class Ids {
    /** Stands in for a name that could not be read; nothing refers to it. */
    private static final String NONE = "onbekend";

    private Ids() {}

    static String defined(Section section, Kind kind, String scope) {
        var id = Values.code(section, "id");
        if (id.equals("-")) {
            return NONE;
        }
        section.reading().names().define(kind, scope, id, section.place("id"));
        return id;
    }

    /** A name that must be there and must mean something. */
    static String used(Section section, String key, Kind kind, String scope) {
        var value = section.required(key).orElse("");
        return value.isEmpty()
                ? NONE
                : used(section, new Located<>(value, section.place(key)), kind, scope);
    }

    static String used(Section section, Located<String> word, Kind kind, String scope) {
        use(section, word, kind, scope);
        return word.value();
    }

    static void use(Section section, Located<String> word, Kind kind, String scope) {
        section.reading().names().use(kind, scope, word.value(), word.at());
    }

    static RoleId role(Section section, String key, String programme) {
        var value = section.required(key).orElse("");
        return value.isEmpty()
                ? new RoleId(NONE)
                : role(section, section.place(key), programme, value);
    }

    static List<RoleId> roles(Section section, String key, String programme) {
        return section.words(key, false).stream()
                .map(word -> role(section, word.at(), programme, word.value()))
                .toList();
    }

    static RoleId role(Section section, Place at, String programme, String value) {
        if (!Values.isCode(section, at, value)) {
            return new RoleId(NONE);
        }
        return new RoleId(used(section, new Located<>(value, at), Kind.ROLE, programme));
    }
}
