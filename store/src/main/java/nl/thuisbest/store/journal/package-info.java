/**
 * The journal in PostgreSQL: rows that are only ever added, chained per path, their personal texts
 * beside them. One statement adds an entry with all that follows from it; a lost race is a {@code
 * Conflict} that tells what came meanwhile.
 */
@NullMarked
package nl.thuisbest.store.journal;

import org.jspecify.annotations.NullMarked;
