/** The path of one young person: its parts, their events, and what follows from them. */
@NullMarked
package nl.thuisbest.core.trajectory;

import org.jspecify.annotations.NullMarked;
