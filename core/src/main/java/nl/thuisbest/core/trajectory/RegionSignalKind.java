package nl.thuisbest.core.trajectory;

/** What a case says of the region, from a short list so that it can be counted (RET2). */
public enum RegionSignalKind {
    HELP_MISSING,
    WAITING_LIST,
    CONTRACT_OR_TARIFF,
    BORDER_BETWEEN_LAWS,
    COOPERATION,
    SCHOOL_OR_DAYTIME,
    HOUSING,
    OTHER
}
