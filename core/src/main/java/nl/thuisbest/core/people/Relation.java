package nl.thuisbest.core.people;

/** Who someone is to the young person. */
public enum Relation {
    MOTHER,
    FATHER,
    STEP_PARENT,
    FOSTER_PARENT,
    GUARDIAN,
    GRANDPARENT,
    SUPPORTER,
    OTHER
}
