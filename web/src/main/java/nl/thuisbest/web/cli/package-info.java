/**
 * The command line: reads what was asked, says in one sentence what is wrong with it, and starts
 * the part that does it. The words stand in {@code words_nl.properties} and {@code
 * words_en.properties}, the help pages in {@code help/}, which the start script shows too.
 */
@NullMarked
package nl.thuisbest.web.cli;

import org.jspecify.annotations.NullMarked;
