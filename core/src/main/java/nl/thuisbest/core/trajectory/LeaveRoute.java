package nl.thuisbest.core.trajectory;

/** Leave written in the plan, or granted by decision (JW 6.4.1(1)). */
public enum LeaveRoute {
    IN_PLAN,
    BY_DECISION
}
