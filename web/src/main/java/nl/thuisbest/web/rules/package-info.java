/** The rules themselves, as a page and as JSON: which hold on a day, and what changed. */
@NullMarked
package nl.thuisbest.web.rules;

import org.jspecify.annotations.NullMarked;
