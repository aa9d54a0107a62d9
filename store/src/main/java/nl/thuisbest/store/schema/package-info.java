/** The tables, as a row of numbered SQL files that are applied once each. */
@NullMarked
package nl.thuisbest.store.schema;

import org.jspecify.annotations.NullMarked;
