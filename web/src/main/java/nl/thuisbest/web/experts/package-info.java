/**
 * Questions to the regional expert team: those of one path with all that came of them, and over the
 * region what is due and what can be learned without names.
 */
@NullMarked
package nl.thuisbest.web.experts;

import org.jspecify.annotations.NullMarked;
