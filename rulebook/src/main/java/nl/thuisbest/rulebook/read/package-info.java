/**
 * Reads the YAML of the rulebook by hand: every key is known, every value has a type, every name
 * refers to something, and every problem knows its line.
 */
@NullMarked
package nl.thuisbest.rulebook.read;

import org.jspecify.annotations.NullMarked;
