package nl.thuisbest.web.letter;

import static nl.thuisbest.rulebook.letter.LetterField.AFBOUW;
import static nl.thuisbest.rulebook.letter.LetterField.BESPROKEN;
import static nl.thuisbest.rulebook.letter.LetterField.DOELEN;
import static nl.thuisbest.rulebook.letter.LetterField.FAMILIEPLAN;
import static nl.thuisbest.rulebook.letter.LetterField.FEITEN;
import static nl.thuisbest.rulebook.letter.LetterField.GEHOORD;
import static nl.thuisbest.rulebook.letter.LetterField.GEMEENTE;
import static nl.thuisbest.rulebook.letter.LetterField.GEPROBEERD;
import static nl.thuisbest.rulebook.letter.LetterField.GROEP;
import static nl.thuisbest.rulebook.letter.LetterField.JOUW_KIJK;
import static nl.thuisbest.rulebook.letter.LetterField.LICHTER;
import static nl.thuisbest.rulebook.letter.LetterField.LOCATIE;
import static nl.thuisbest.rulebook.letter.LetterField.MENTOR;
import static nl.thuisbest.rulebook.letter.LetterField.NIEUWE_DATUM;
import static nl.thuisbest.rulebook.letter.LetterField.REDEN;
import static nl.thuisbest.rulebook.letter.LetterField.TERUG_OP;
import static nl.thuisbest.rulebook.letter.LetterField.TERUG_VOORWAARDEN;
import static nl.thuisbest.rulebook.letter.LetterField.VERANDERD;
import static nl.thuisbest.rulebook.letter.LetterField.VERLOF_DOEL;
import static nl.thuisbest.rulebook.letter.LetterField.VERLOF_TOT;
import static nl.thuisbest.rulebook.letter.LetterField.VERLOF_VAN;
import static nl.thuisbest.rulebook.letter.LetterField.VERLOF_VOORWAARDEN;
import static nl.thuisbest.rulebook.letter.LetterField.WAAROM_BINNEN;
import static nl.thuisbest.rulebook.letter.LetterField.WAAROM_GEEN_DATUM;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.thuisbest.core.trajectory.ShieldingEvent.PersonShielded;
import nl.thuisbest.rulebook.letter.LetterField;

/**
 * What stays out of a letter to someone from whom something is shielded (care-rules 15). What
 * people typed always does: nobody looked through it for what this person may not know.
 */
final class Kept {
    private static final Set<LetterField> WORDS_OF_PEOPLE =
            EnumSet.of(
                    REDEN,
                    WAAROM_BINNEN,
                    FEITEN,
                    GEPROBEERD,
                    LICHTER,
                    WAAROM_GEEN_DATUM,
                    TERUG_VOORWAARDEN,
                    GEHOORD,
                    DOELEN,
                    FAMILIEPLAN,
                    VERANDERD,
                    JOUW_KIJK,
                    BESPROKEN,
                    AFBOUW,
                    VERLOF_VOORWAARDEN);

    private static final Set<LetterField> WHERE = EnumSet.of(LOCATIE, GROEP, GEMEENTE, MENTOR);

    private static final Set<LetterField> WHEN =
            EnumSet.of(VERLOF_VAN, VERLOF_TOT, VERLOF_DOEL, NIEUWE_DATUM, TERUG_OP);

    private Kept() {}

    /** Takes out what is kept from this reader, and says that it is not there. */
    static void out(Map<String, Object> values, List<PersonShielded> shieldings, String notThere) {
        var out = EnumSet.noneOf(LetterField.class);
        for (var one : shieldings) {
            out.addAll(WORDS_OF_PEOPLE);
            switch (one.what()) {
                case WHEREABOUTS -> out.addAll(WHERE);
                case CONTACT, EVERYTHING -> {
                    out.addAll(WHERE);
                    out.addAll(WHEN);
                }
                case ONE_THING -> {}
            }
        }
        for (var field : out) {
            values.computeIfPresent(
                    field.word(),
                    (_, value) ->
                            value instanceof List<?>
                                    ? List.of()
                                    : value.equals("") ? value : notThere);
        }
    }
}
