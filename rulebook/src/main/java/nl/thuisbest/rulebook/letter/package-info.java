/**
 * The texts that letters are made from: files of the rulebook that an organisation replaces by its
 * own without a programmer, with places that are filled from the decision. What comes out is plain
 * text with a few marks, kept as it went out; page and print are made from it.
 */
@NullMarked
package nl.thuisbest.rulebook.letter;

import org.jspecify.annotations.NullMarked;
