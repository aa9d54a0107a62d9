/**
 * The four ways in which a request can fail, and the pages and problem details (RFC 9457) that say
 * so.
 */
@NullMarked
package nl.thuisbest.web.error;

import org.jspecify.annotations.NullMarked;
