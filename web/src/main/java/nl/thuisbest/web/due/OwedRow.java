package nl.thuisbest.web.due;

import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.piece.Mark;

/**
 * Something the organisation as a whole has to do, of no path alone.
 *
 * @param since from when its term counts
 */
public record OwedRow(String title, Mark mark, String since, Basis basis) {}
