package nl.thuisbest.core.trajectory;

/**
 * Who complains (JW 6.5.1(1): the young person or who has parental authority; 4.2.1(4) opens it to
 * others).
 */
public enum Complainant {
    YOUTH,
    PARENTAL_AUTHORITY,
    PARENT_WITHOUT_AUTHORITY,
    FOSTER_PARENT
}
