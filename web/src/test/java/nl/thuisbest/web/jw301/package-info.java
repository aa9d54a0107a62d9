/** Tests of reading an allocation: our own messages, and the standard's own where it is at hand. */
@NullMarked
package nl.thuisbest.web.jw301;

import org.jspecify.annotations.NullMarked;
