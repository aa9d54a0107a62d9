/**
 * Results beside the published ones: the page, its charts, the same as JSON, and as text for the
 * command line. What is computed is computed in the core; here it is only written down.
 */
@NullMarked
package nl.thuisbest.web.results;

import org.jspecify.annotations.NullMarked;
