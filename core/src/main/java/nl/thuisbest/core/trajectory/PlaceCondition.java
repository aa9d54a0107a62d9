package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;

/**
 * What a place takes before somebody can live there.
 *
 * @param who by whom it is done
 */
public record PlaceCondition(Line what, Line who, LocalDate dueOn) {}
