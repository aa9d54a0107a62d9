/** The person register under test. */
@NullMarked
package nl.thuisbest.store.register;

import org.jspecify.annotations.NullMarked;
