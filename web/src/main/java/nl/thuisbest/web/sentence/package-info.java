/**
 * What happened, as sentences. One phrase of the language file for each event, filled from the
 * components of its record; nothing here knows a single event by name.
 */
@NullMarked
package nl.thuisbest.web.sentence;

import org.jspecify.annotations.NullMarked;
