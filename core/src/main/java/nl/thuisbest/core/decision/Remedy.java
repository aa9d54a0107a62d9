package nl.thuisbest.core.decision;

import nl.thuisbest.core.kernel.Source;

/** Where someone goes who does not agree with a decision (care-rules 4). */
public enum Remedy {
    /** The juvenile court, with a copy of the decision; JW 6.1.7. */
    COURT("JW 6.1.7(1)"),
    /** The complaints committee, which decides in four weeks and can annul; JW 6.5.1. */
    COMPLAINTS_COMMITTEE("JW 6.5.1(1)"),
    /** The complaint that is open to everyone about everything; JW 4.2.1. */
    COMPLAINT("JW 4.2.1(1)"),
    /** The appeal committee of the RSJ, within six weeks; JW 6.5.4. */
    APPEAL_COMMITTEE("JW 6.5.4(1)"),
    /** The court of appeal; the ruling holds in the meantime; JW 6.1.12(7). */
    COURT_OF_APPEAL("JW 6.1.12(7)"),
    /** The Act names no further appeal: the trusted person and the lawyer know what is left. */
    NO_APPEAL("JW 6.6.1(1)");

    private final Source source;

    Remedy(String article) {
        source = new Source(article);
    }

    public Source source() {
        return source;
    }
}
