/** Results as text and as JSON, and the results page. */
@NullMarked
package nl.thuisbest.web.results;

import org.jspecify.annotations.NullMarked;
