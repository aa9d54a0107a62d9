/**
 * The fictional families are checked as a crowd: they are the same for a seed, and show what the
 * sources tell.
 */
@NullMarked
package nl.thuisbest.simulation;

import org.jspecify.annotations.NullMarked;
