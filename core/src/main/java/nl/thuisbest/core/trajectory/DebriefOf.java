package nl.thuisbest.core.trajectory;

/** With whom an incident is talked over afterwards. */
public enum DebriefOf {
    YOUTH,
    FAMILY,
    STAFF
}
