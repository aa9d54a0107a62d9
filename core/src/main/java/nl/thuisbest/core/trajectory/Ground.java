package nl.thuisbest.core.trajectory;

/** What the court must find before it grants an authorisation: all three (JW 6.1.2(2)). */
public enum Ground {
    SERIOUS_PROBLEMS,
    PREVENT_WITHDRAWAL,
    NOTHING_LIGHTER
}
