/**
 * Small words of the domain: ids, text that belongs to a person, periods, a decision and its
 * refusals.
 */
@NullMarked
package nl.thuisbest.core.kernel;

import org.jspecify.annotations.NullMarked;
