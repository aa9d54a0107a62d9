/** The JSON side: its document, its answers, its refusals. */
@NullMarked
package nl.thuisbest.web.api;

import org.jspecify.annotations.NullMarked;
