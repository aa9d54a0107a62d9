package nl.thuisbest.core.evaluation;

/**
 * How the first closed stay ended, as far as it is known. Days count from placement, which is day
 * 0; going home to live on leave is leaving, a night of practice leave and a later time-out are not
 * part of this.
 */
public sealed interface StayEnd {
    /** The day of leaving, or the last day it is known that the young person was inside. */
    int day();

    /** Left on this day. */
    record Left(int day, Destination to) implements StayEnd {
        public Left {
            notNegative(day);
        }
    }

    /** Still inside at the end of this day; what comes after is not known (censored). */
    record StillInside(int day) implements StayEnd {
        public StillInside {
            notNegative(day);
        }
    }

    private static void notNegative(int day) {
        if (day < 0) {
            throw new IllegalArgumentException("the day of placement is day 0");
        }
    }
}
