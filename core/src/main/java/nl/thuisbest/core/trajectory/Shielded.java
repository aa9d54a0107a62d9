package nl.thuisbest.core.trajectory;

/**
 * What somebody of the family is not told (care-rules 15). Of each, words that people typed stay
 * out of letters to this person too: nobody checked them for it.
 */
public enum Shielded {
    /** Where the young person lives and sleeps: a secret address. */
    WHEREABOUTS,
    /** A contact ban: neither where nor when to meet the young person. */
    CONTACT,
    /** One thing, in words: "do not tell this parent that ...". */
    ONE_THING,
    /** Nothing goes to this person; each notice is a named decision with its reason. */
    EVERYTHING
}
