/**
 * What belongs to a person, at rest: texts of entries encrypted each with a key of its own, BSNs
 * encrypted and found by keyed hash. The master key is a file or an environment variable, never a
 * row: a copy of the database alone can be read by nobody.
 */
@NullMarked
package nl.thuisbest.store.vault;

import org.jspecify.annotations.NullMarked;
