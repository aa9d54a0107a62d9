/**
 * The journal of a path as people read it: sentences, filters, corrections beside what they
 * correct.
 */
@NullMarked
package nl.thuisbest.web.journal;

import org.jspecify.annotations.NullMarked;
