package nl.thuisbest.core.trajectory;

/** Who goes to the court or to the court of appeal (JW 6.1.7(1), 6.1.12(7)). */
public enum CourtParty {
    YOUTH,
    LEGAL_REPRESENTATIVE,
    PROVIDER,
    REQUESTER
}
