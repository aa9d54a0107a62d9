/** Rights inside and restrictive measures of one path: what runs now, its clocks, the register. */
@NullMarked
package nl.thuisbest.web.measures;

import org.jspecify.annotations.NullMarked;
