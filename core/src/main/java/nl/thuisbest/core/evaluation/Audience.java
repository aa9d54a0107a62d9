package nl.thuisbest.core.evaluation;

/** Who will see the figures: the team itself, or anyone else, who sees no cells under five. */
public enum Audience {
    TEAM,
    OUTSIDE
}
