/**
 * The shared explanatory analysis of a path: its page for the kitchen table, the drawing of
 * factors, its versions, and the short form that other pages take in.
 */
@NullMarked
package nl.thuisbest.web.analysis;

import org.jspecify.annotations.NullMarked;
