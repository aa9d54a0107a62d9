/** The ribbon against the figures of the design. */
@NullMarked
package nl.thuisbest.web.ribbon;

import org.jspecify.annotations.NullMarked;
