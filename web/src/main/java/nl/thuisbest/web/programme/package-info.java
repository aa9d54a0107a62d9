/** Programmes: what there is, drawn; drafting, trying and approving new ones in the browser. */
@NullMarked
package nl.thuisbest.web.programme;

import org.jspecify.annotations.NullMarked;
