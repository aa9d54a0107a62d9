package nl.thuisbest.core.trajectory;

/** Where someone sleeps. A fact, recorded also when it was unlawful. */
public enum Whereabouts {
    GROUP,
    HOME,
    NETWORK,
    OPEN_PLACE,
    OTHER_CLOSED_PLACE,
    NOT_BACK_IN_TIME,
    UNKNOWN;

    /** Whether nobody knows where. */
    public boolean unseen() {
        return this == NOT_BACK_IN_TIME || this == UNKNOWN;
    }
}
