package nl.thuisbest.core.trajectory;

/**
 * At whose wish a leave does not go on. The house itself cannot cancel a leave: that is revoking it
 * (JW 6.4.1(4), (5)).
 */
public enum CancelledFor {
    YOUTH,
    FAMILY
}
