/**
 * A programme as people draft it: the same file as the rulebook has, asked part by part. What a
 * part does not ask stays in the file as it was.
 */
@NullMarked
package nl.thuisbest.rulebook.sheet;

import org.jspecify.annotations.NullMarked;
