/**
 * The one pattern of every legal decision on a path: who decided, with whose consent, why, from
 * when, by which article, and who is told of it. A fold over the journal; the notices are the
 * duties that the decision started, never conditions (care-rules 2, 3).
 */
@NullMarked
package nl.thuisbest.core.decision;

import org.jspecify.annotations.NullMarked;
