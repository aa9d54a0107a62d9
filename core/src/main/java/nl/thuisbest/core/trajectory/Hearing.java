package nl.thuisbest.core.trajectory;

/** Whether the court heard those concerned before it decided (JW 6.1.10). */
public enum Hearing {
    HEARD,
    NOT_HEARD
}
