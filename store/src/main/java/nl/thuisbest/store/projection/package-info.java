/**
 * Tables computed from the state of a path and written in the statement that changes it, for lists
 * and figures over many paths. Dropping one and replaying the journal gives the same table.
 */
@NullMarked
package nl.thuisbest.store.projection;

import org.jspecify.annotations.NullMarked;
