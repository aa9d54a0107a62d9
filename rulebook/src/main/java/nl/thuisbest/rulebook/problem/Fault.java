package nl.thuisbest.rulebook.problem;

import java.util.Locale;

/**
 * The kinds of things that can be wrong; each has a sentence and a remedy in the language files.
 */
public enum Fault {
    FOLDER_MISSING,
    NOT_A_RULEBOOK,
    FILE_MISSING,
    UNKNOWN_FILE,
    NOT_UTF8,
    EMPTY_FILE,
    TAB,
    NOT_YAML,
    NOT_A_MAPPING,

    UNKNOWN_KEY,
    MISSING_KEY,
    DUPLICATE_KEY,
    NOT_TEXT,
    NOT_A_LIST,
    NOT_A_SECTION,
    EMPTY_LIST,
    EMPTY_TEXT,
    BAD_BOOLEAN,
    BAD_NUMBER,
    BAD_DATE,
    BAD_TERM,
    BAD_CODE,
    BAD_SOURCE,
    BAD_WORD,
    UNTIL_BEFORE_FROM,

    DUPLICATE_NAME,
    UNKNOWN_NAME,
    UNUSED_ROLE,

    UNREACHABLE_PHASE,
    PHASE_WITHOUT_EXIT,
    PHASES_NEVER_END,
    PHASE_OPENED_TWICE,
    FORCE_CITES_LAW,
    LAW_WITHOUT_ARTICLE,
    VOTE_WITH_LAW_FORCE,
    CRITERION_WITHOUT_QUESTION,
    BOUNDS_REVERSED,
    CLOCK_NEVER_DUE,
    CLOCK_NEVER_MET,
    CLOCK_OVERLAP,
    CLOCK_WITHOUT_QUOTE,
    NOTICE_WITHOUT_RECIPIENT,
    LEADS_OUT_OF_ORDER,
    LEAD_NOT_BY_CALENDAR,
    NORM_MISSING,
    RIGHT_MISSING,
    ROLE_TWICE;

    /** The key in the language files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
