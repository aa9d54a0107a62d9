/** What the server of our own promises, tried on a real one. */
@NullMarked
package nl.thuisbest.store.postgres;

import org.jspecify.annotations.NullMarked;
