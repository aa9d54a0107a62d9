package nl.thuisbest.store.projection;

import java.util.Locale;
import nl.thuisbest.core.trajectory.DayStatus;

/** Where someone sleeps, as few words as a list needs. */
public enum Tonight {
    INSIDE,
    LEAVE,
    HOME,
    ELSEWHERE;

    public static Tonight of(DayStatus status) {
        return switch (status) {
            case INSIDE, TIME_OUT -> INSIDE;
            case LEAVE -> LEAVE;
            case HOME_UNDER_AUTHORISATION, SUSPENDED, CONDITIONAL, HOME_FREE -> HOME;
            case ELSEWHERE, ABSCONDED -> ELSEWHERE;
        };
    }

    /** The column with the nights of this kind. */
    String column() {
        return "sleeps_" + name().toLowerCase(Locale.ROOT);
    }
}
