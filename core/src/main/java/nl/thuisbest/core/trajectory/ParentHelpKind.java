package nl.thuisbest.core.trajectory;

/** Help that a parent needs for himself or herself (S3, care-rules 12). */
public enum ParentHelpKind {
    MENTAL_HEALTH,
    ADDICTION,
    DEBTS,
    HOUSING,
    OTHER
}
