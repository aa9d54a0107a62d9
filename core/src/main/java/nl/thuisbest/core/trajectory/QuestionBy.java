package nl.thuisbest.core.trajectory;

/** Whose question an analysis answers; help that fits starts with it (VA1). */
public enum QuestionBy {
    YOUNG_PERSON,
    PARENTS,
    FAMILY,
    REFERRER,
    TEAM,
    COURT
}
