/**
 * The published figures of the sources, as a file of the rulebook: each with the words it is from.
 */
@NullMarked
package nl.thuisbest.rulebook.published;

import org.jspecify.annotations.NullMarked;
