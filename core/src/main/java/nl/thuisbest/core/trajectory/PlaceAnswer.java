package nl.thuisbest.core.trajectory;

/** Whether there is a place. Help that fits but has no place fits all the same (S4). */
public enum PlaceAnswer {
    YES,
    LATER,
    NO
}
