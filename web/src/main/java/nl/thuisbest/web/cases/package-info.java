/** A path as one row with its small ribbon, the same on the page of the day and in the list. */
@NullMarked
package nl.thuisbest.web.cases;

import org.jspecify.annotations.NullMarked;
