/** What is due and what will go wrong, as rows: on one path, and over all paths of a day. */
@NullMarked
package nl.thuisbest.web.due;

import org.jspecify.annotations.NullMarked;
