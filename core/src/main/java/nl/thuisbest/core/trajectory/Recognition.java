package nl.thuisbest.core.trajectory;

/** Whether somebody recognises the working theory; differences stay visible (VA2, VA5). */
public enum Recognition {
    RECOGNISES,
    PARTLY,
    DISPUTES
}
