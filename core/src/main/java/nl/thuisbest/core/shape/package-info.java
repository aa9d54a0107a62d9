/**
 * How a record looks from outside: one description serves the journal, forms, JSON and
 * documentation.
 */
@NullMarked
package nl.thuisbest.core.shape;

import org.jspecify.annotations.NullMarked;
