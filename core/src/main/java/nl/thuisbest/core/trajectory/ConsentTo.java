package nl.thuisbest.core.trajectory;

/**
 * What a qualified behavioural scientist consents to: leave (JW 6.4.1(3)), measures in the plan
 * (6.2.10(2)), suspension (6.1.12(5)).
 */
public enum ConsentTo {
    LEAVE,
    MEASURES_IN_PLAN,
    SUSPENSION
}
