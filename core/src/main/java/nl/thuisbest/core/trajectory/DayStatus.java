package nl.thuisbest.core.trajectory;

/**
 * What a night was: where someone slept and under which title. Status is per young person and
 * night, never per room or group (care-rules 10).
 */
public enum DayStatus {
    /** In the closed group. */
    INSIDE,
    /** With the family, on leave that was allowed (JW 6.4.1). */
    LEAVE,
    /** In the closed group again, by a time-out. */
    TIME_OUT,
    /** At home while the authorisation is carried out, and no leave accounts for it. */
    HOME_UNDER_AUTHORISATION,
    /** At home while execution is suspended (JW 6.1.12(5)). */
    SUSPENDED,
    /** At home under a conditional authorisation (JW 6.1.4). */
    CONDITIONAL,
    /** At home, no authorisation any more. */
    HOME_FREE,
    /** With others, in an open place, or in another closed place. */
    ELSEWHERE,
    /** Not back in time, or nobody knows where. */
    ABSCONDED;

    /** Whether it is a night in the closed group. */
    public boolean closed() {
        return this == INSIDE || this == TIME_OUT;
    }
}
