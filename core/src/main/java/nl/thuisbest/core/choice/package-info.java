/** Which help fits: all programmes beside each other, with what is known and what to ask next. */
@NullMarked
package nl.thuisbest.core.choice;

import org.jspecify.annotations.NullMarked;
