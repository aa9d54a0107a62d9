/**
 * Reads an allocation of a municipality (JW301 of iJw 3.2): the elements, types and rules as we
 * read them, checked by a parser that opens nothing outside the file.
 */
@NullMarked
package nl.thuisbest.web.jw301;

import org.jspecify.annotations.NullMarked;
