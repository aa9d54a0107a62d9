/**
 * Rows from text: a strict reader of comma- or semicolon-separated text (RFC 4180) and the columns
 * of an outcome file, in Dutch and in English. A bad row is named with its line and every reason;
 * the good rows still count.
 */
@NullMarked
package nl.thuisbest.core.evaluation.file;

import org.jspecify.annotations.NullMarked;
