/**
 * Incidents of several paths on one page: for who may open them, and in numbers for who may not.
 */
@NullMarked
package nl.thuisbest.web.incidents;

import org.jspecify.annotations.NullMarked;
