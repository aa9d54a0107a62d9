/**
 * What was typed and not sent: kept while typing, by button, and when a session ended; it belongs
 * to its writer.
 */
@NullMarked
package nl.thuisbest.web.drafts;

import org.jspecify.annotations.NullMarked;
