/**
 * What came of it: one row per path without anything that names a person, the figures of a cohort
 * with n, missing and interval, the stay inside with its competing ends, and the published figures
 * beside them (S0, S1, S2).
 */
@NullMarked
package nl.thuisbest.core.evaluation;

import org.jspecify.annotations.NullMarked;
