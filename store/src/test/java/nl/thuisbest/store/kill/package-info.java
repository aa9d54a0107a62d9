/** Killing the application and its server in the middle of their work. */
@NullMarked
package nl.thuisbest.store.kill;

import org.jspecify.annotations.NullMarked;
