/**
 * Letters about decisions: filled from the path, looked at, kept as they go out, and printed as PDF
 * that everyone can read.
 */
@NullMarked
package nl.thuisbest.web.letter;

import org.jspecify.annotations.NullMarked;
