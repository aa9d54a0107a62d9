package nl.thuisbest.web.trajectory;

import java.time.LocalDate;
import java.util.Set;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.law.Standing;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.sentence.Names;
import org.jspecify.annotations.Nullable;

/**
 * Who reads, in which language, by which rules, of a path as it stands on a day.
 *
 * @param parts parts of the dossier that the reader may see
 */
public record Reading(
        Words words,
        Names names,
        Rulebook rulebook,
        Programme programme,
        Standing standing,
        Set<String> parts) {
    public Reading {
        parts = Set.copyOf(parts);
    }

    public LocalDate today() {
        return standing.today();
    }

    public boolean sees(String part) {
        return parts.contains(part);
    }

    /** A text of a person, or that it was erased. */
    public String text(@Nullable Personal text) {
        return words.own(text);
    }

    public String code(Code code) {
        return names.code(code).orElseGet(() -> words.word(code));
    }

    /** A role within a sentence: "trajectbegeleider", but "MST-therapeut", "ThuisBest-mentor". */
    public String role(RoleId role) {
        var name = code(role);
        boolean proper = name.chars().skip(1).anyMatch(Character::isUpperCase);
        return proper ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** 6 september, with the year when it is another. */
    public String day(LocalDate day) {
        return words.days().near(day, today());
    }

    public String say(String key, @Nullable Object... arguments) {
        return words.say(key, arguments);
    }
}
