/** Letters: every text filled with a real case, printed and validated. */
@NullMarked
package nl.thuisbest.web.letter;

import org.jspecify.annotations.NullMarked;
