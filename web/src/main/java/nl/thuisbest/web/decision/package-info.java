/**
 * The legal decisions of a path on one page, each with who must be told of it, and the letter for
 * each of them.
 */
@NullMarked
package nl.thuisbest.web.decision;

import org.jspecify.annotations.NullMarked;
