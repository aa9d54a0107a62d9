package nl.thuisbest.core.programme;

/**
 * Where a young person lives while this help goes on, as much at home as possible first: intensive
 * help at home has preference, then open and small-scale, closed only when nothing lighter serves
 * (S3).
 */
public enum Setting {
    /** Still to be chosen: nobody lives anywhere because of it. */
    NOT_CHOSEN,
    /** At home, help comes there. */
    HOME,
    /** At home, the days elsewhere. */
    HOME_WITH_DAYS,
    /** At home, with days and nights elsewhere. */
    HOME_WITH_NIGHTS,
    /** With another family, open. */
    FAMILY_HOUSE,
    /** With four to six others, open. */
    SMALL_SCALE,
    /** In a closed group for some weeks, then at home. */
    CLOSED_THEN_HOME,
    /** In a closed group. */
    CLOSED;

    /** Whether it asks an authorisation of the court (JW 6.1.2(1)). */
    public boolean closed() {
        return this == CLOSED_THEN_HOME || this == CLOSED;
    }

    /** Whether the young person goes on living at home. */
    public boolean atHome() {
        return this == HOME || this == HOME_WITH_DAYS || this == HOME_WITH_NIGHTS;
    }
}
