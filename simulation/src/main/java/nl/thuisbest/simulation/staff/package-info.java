/** The fictional professionals of the demo. */
@NullMarked
package nl.thuisbest.simulation.staff;

import org.jspecify.annotations.NullMarked;
