/** Every event and every list has its words, and they read as sentences. */
@NullMarked
package nl.thuisbest.web.sentence;

import org.jspecify.annotations.NullMarked;
