package nl.thuisbest.core.trajectory;

import java.time.LocalDate;

/**
 * From that day a decision does not hold any more, or holds again, because somebody above the
 * provider said so.
 *
 * @param ruledOn the day of the ruling, which may lie later: what is annulled is annulled from when
 *     the ruling says
 */
public record DecisionTurn(DecisionNo decision, LocalDate from, boolean holds, LocalDate ruledOn) {}
