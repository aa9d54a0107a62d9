/** The rules of a day, and what changed between two. */
@NullMarked
package nl.thuisbest.web.rules;

import org.jspecify.annotations.NullMarked;
