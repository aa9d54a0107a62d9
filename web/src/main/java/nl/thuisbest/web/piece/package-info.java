/** Small pieces that many pages show the same way: a judgement, the basis of a rule. */
@NullMarked
package nl.thuisbest.web.piece;

import org.jspecify.annotations.NullMarked;
