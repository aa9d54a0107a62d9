/** The page of one path, from events to markup. */
@NullMarked
package nl.thuisbest.web.trajectory;

import org.jspecify.annotations.NullMarked;
