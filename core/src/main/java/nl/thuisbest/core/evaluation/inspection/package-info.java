/**
 * What the inspectorate gets: measures and leave decisions, twice a year with names and numbers,
 * and once a year as an analysis (JW 6.7.3, 6.7.4).
 */
@NullMarked
package nl.thuisbest.core.evaluation.inspection;

import org.jspecify.annotations.NullMarked;
