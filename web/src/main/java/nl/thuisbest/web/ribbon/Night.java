package nl.thuisbest.web.ribbon;

import java.util.Locale;
import nl.thuisbest.core.trajectory.Run;

/**
 * How a night is drawn and named. Dark is inside, light is home; nothing else has these colours.
 */
public enum Night {
    INSIDE,
    /**
     * Inside while no authorisation allowed it: a fact, drawn as inside and named (care-rules 2).
     */
    INSIDE_WITHOUT_TITLE,
    LEAVE,
    TIME_OUT,
    HOME,
    /** Home while the authorisation is carried out, and no leave accounts for it. */
    HOME_WITHOUT_LEAVE,
    /** Home under a conditional authorisation (JW 6.1.4). */
    CONDITIONAL,
    /** Home while no authorisation is in force any more. */
    FREE,
    /** With the network, in an open place, in another closed place. */
    ELSEWHERE,
    /** Not back in time, or nobody knows where. */
    UNKNOWN;

    /** What the day ledger tells of a night, as it is drawn. */
    public static Night of(Run run) {
        return switch (run.status()) {
            case INSIDE -> run.withoutTitle() ? INSIDE_WITHOUT_TITLE : INSIDE;
            case TIME_OUT -> run.withoutTitle() ? INSIDE_WITHOUT_TITLE : TIME_OUT;
            case LEAVE -> LEAVE;
            case HOME_UNDER_AUTHORISATION -> HOME_WITHOUT_LEAVE;
            case SUSPENDED -> HOME;
            case CONDITIONAL -> CONDITIONAL;
            case HOME_FREE -> FREE;
            case ELSEWHERE -> ELSEWHERE;
            case ABSCONDED -> UNKNOWN;
        };
    }

    /** The class of the style sheet, shared by ribbon, swatch and bead. */
    public String css() {
        return switch (this) {
            case INSIDE -> "inside";
            case INSIDE_WITHOUT_TITLE -> "untitled";
            case LEAVE -> "leave";
            case TIME_OUT -> "timeout";
            case HOME, HOME_WITHOUT_LEAVE, CONDITIONAL -> "home";
            case FREE -> "free";
            case ELSEWHERE -> "elsewhere";
            case UNKNOWN -> "unknown";
        };
    }

    /** Whether it is a night within four closed walls, with or without a title. */
    public boolean closed() {
        return switch (this) {
            case INSIDE, INSIDE_WITHOUT_TITLE, TIME_OUT -> true;
            case LEAVE, HOME, HOME_WITHOUT_LEAVE, CONDITIONAL, FREE, ELSEWHERE, UNKNOWN -> false;
        };
    }

    /** Its name outside: {@code time-out}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its word in the language file. */
    public String key() {
        return "ribbon.night." + code();
    }
}
