/**
 * The ribbon: one picture of a path, who slept where and what is planned, under which title and
 * allocations. Drawn here as SVG, told as a sentence, and given as a table; all three from one
 * {@code Ribbon}, so that a thick stroke and its number cannot differ.
 */
@NullMarked
package nl.thuisbest.web.ribbon;

import org.jspecify.annotations.NullMarked;
