package nl.thuisbest.core.trajectory;

/** Whose goal it is. */
public enum GoalOf {
    YOUTH,
    PARENTS,
    TOGETHER
}
