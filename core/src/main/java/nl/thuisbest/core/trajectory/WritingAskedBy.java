package nl.thuisbest.core.trajectory;

/** Who wants a plan in writing; JW 4.1.3(4). */
public enum WritingAskedBy {
    YOUTH,
    PARENT,
    PROVIDER
}
