/** Laws and examples of the path: folding, the nights, what is ahead. */
@NullMarked
package nl.thuisbest.core.trajectory;

import org.jspecify.annotations.NullMarked;
