/**
 * Fictional families that walk the path through the same actions as people do: for the demo, for
 * tests over seeds and for measurements. What they go through follows from {@code
 * simulation/distributions.yaml}, each number with its source.
 */
@NullMarked
package nl.thuisbest.simulation;

import org.jspecify.annotations.NullMarked;
