package nl.thuisbest.core.trajectory;

/**
 * What a young person is told at the admission, in person and on paper (JW 6.2.4(4), 6.2.4(1));
 * {@code RIGHTS_LIST} under a conditional authorisation (JW 6.1.4(11)).
 */
public enum RightsItem {
    HOUSE_RULES,
    COMPLAINTS,
    TRUSTED_PERSON,
    PARTICIPATION,
    NAMES,
    RIGHTS_LIST
}
