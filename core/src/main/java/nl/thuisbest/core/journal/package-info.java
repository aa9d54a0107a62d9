/**
 * What happened: the envelope of an event, its stable name, and the fold that corrections pass
 * through.
 */
@NullMarked
package nl.thuisbest.core.journal;

import org.jspecify.annotations.NullMarked;
