package nl.thuisbest.core.trajectory;

/** Whose rule is departed from for one young person; the law is not among them. */
public enum DeviationFrom {
    HOUSE_RULE,
    PROGRAMME_RULE,
    CONTRACT,
    OTHER_ORGANISATION
}
