/** Who may do and see what, as data. */
@NullMarked
package nl.thuisbest.core.access;

import org.jspecify.annotations.NullMarked;
