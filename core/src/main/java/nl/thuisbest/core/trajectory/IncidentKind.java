package nl.thuisbest.core.trajectory;

/** What kind of incident it is; which steps follow depends on it. */
public enum IncidentKind {
    /** JW 1.1: an event that led to serious harm or death; told to the inspectorate (4.1.8(1)a). */
    CALAMITY,
    /** Violence in the help; told to the inspectorate (JW 4.1.8(1)b). */
    VIOLENCE,
    /** Nobody knows where the young person is. */
    MISSING,
    /** Signals of violence at home or child abuse: the steps of the meldcode (JW 4.1.7). */
    ABUSE_SIGNAL,
    OTHER
}
