/**
 * What stands beside a form: how the path is tonight, its small ribbon, what is due around this
 * action, and for a time-out the legal route first.
 */
@NullMarked
package nl.thuisbest.web.beside;

import org.jspecify.annotations.NullMarked;
