/**
 * The people around a young person: who they are to them, gezag, age. Names and BSN live in the
 * person register of the store, never in the journal.
 */
@NullMarked
package nl.thuisbest.core.people;

import org.jspecify.annotations.NullMarked;
