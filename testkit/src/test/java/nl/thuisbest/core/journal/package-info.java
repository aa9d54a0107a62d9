/** The outside form of what the journal keeps. */
@NullMarked
package nl.thuisbest.core.journal;

import org.jspecify.annotations.NullMarked;
