package nl.thuisbest.core.trajectory;

/** As what somebody takes part in an analysis, or is asked for the counter-voice (VA2, VA5). */
public enum ParticipantKind {
    YOUNG_PERSON,
    PARENT,
    NETWORK,
    PROFESSIONAL
}
