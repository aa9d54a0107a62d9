package nl.thuisbest.core.trajectory;

/** Where a factor lies: the help itself is one of the places to look (VA2, S3). */
public enum FactorDomain {
    YOUNG_PERSON,
    PARENTS,
    SURROUNDINGS,
    HELP
}
