package nl.thuisbest.core.trajectory;

/** The five steps of the meldcode for domestic violence and child abuse (JW 4.1.7(1)). */
public enum MeldcodeStep {
    MAP_SIGNALS,
    CONSULT,
    TALK,
    WEIGH,
    DECIDE
}
