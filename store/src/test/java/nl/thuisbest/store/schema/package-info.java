/** The tables themselves under test. */
@NullMarked
package nl.thuisbest.store.schema;

import org.jspecify.annotations.NullMarked;
