package nl.thuisbest.core.trajectory;

/** What a document is for. */
public enum DocumentKind {
    COURT_DECISION,
    EXPERT_DECLARATION,
    ALLOCATION,
    PLAN,
    LETTER_RECEIVED,
    OTHER
}
