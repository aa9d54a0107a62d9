package nl.thuisbest.core.trajectory;

/**
 * Who refers: municipality or neighbourhood team, certified institution (GI), Raad voor de
 * Kinderbescherming, another provider of help, court.
 */
public enum ReferrerKind {
    MUNICIPALITY,
    CERTIFIED_INSTITUTION,
    CHILD_PROTECTION_BOARD,
    PROVIDER,
    COURT,
    OTHER
}
