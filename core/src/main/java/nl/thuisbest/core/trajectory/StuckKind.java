package nl.thuisbest.core.trajectory;

/** What a question to the regional expert team is stuck on, to count without names (RET2). */
public enum StuckKind {
    NO_FITTING_HELP,
    NO_PLACE,
    WAITING_TIME,
    MONEY_OR_RULES,
    SEVERAL_PROBLEMS_AT_ONCE,
    NO_COOPERATION_BETWEEN_HELPERS,
    SAFETY,
    SCHOOL,
    OTHER
}
