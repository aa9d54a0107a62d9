/** The journal under test, on a real server. */
@NullMarked
package nl.thuisbest.store.journal;

import org.jspecify.annotations.NullMarked;
