/**
 * The same paths, duties and actions as JSON, for other systems of the organisation; the document
 * that describes it is made from the action records themselves.
 */
@NullMarked
package nl.thuisbest.web.api;

import org.jspecify.annotations.NullMarked;
