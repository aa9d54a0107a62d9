/**
 * The clocks of the law and of a programme: when something is due, by whom, and which article says
 * so.
 */
@NullMarked
package nl.thuisbest.core.law;

import org.jspecify.annotations.NullMarked;
