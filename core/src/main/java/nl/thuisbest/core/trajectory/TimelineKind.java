package nl.thuisbest.core.trajectory;

/** What stands on the timeline of an analysis: life itself, or help that was given. */
public enum TimelineKind {
    LIFE,
    HELP
}
