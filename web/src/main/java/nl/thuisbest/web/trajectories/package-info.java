/** All paths someone may open: searched, filtered, sorted, in an address that can be sent on. */
@NullMarked
package nl.thuisbest.web.trajectories;

import org.jspecify.annotations.NullMarked;
