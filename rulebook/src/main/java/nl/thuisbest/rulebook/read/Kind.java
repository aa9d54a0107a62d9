package nl.thuisbest.rulebook.read;

import java.util.Locale;

/** What a name in the rulebook can stand for. */
enum Kind {
    PROGRAMME,
    EDITION,
    PIECE,
    PHASE,
    ROLE,
    GATE,
    CRITERION,
    TASK,
    MEASUREMENT,
    NORM,
    CLOCK,
    QUESTION,
    READING,
    EVENT,
    MOMENT,
    ACTION,
    PART,
    PAGE,
    CRITERION_FACT,
    GATE_FACT;

    /** The key of its word in the language files. */
    String key() {
        return "kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
