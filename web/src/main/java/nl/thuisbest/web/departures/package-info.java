/** Which decisions departed from what the rules ask, for who steers. */
@NullMarked
package nl.thuisbest.web.departures;

import org.jspecify.annotations.NullMarked;
