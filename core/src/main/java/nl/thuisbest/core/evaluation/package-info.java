/** What came of it: outcomes, intervals, survival, beside the published figures. */
@NullMarked
package nl.thuisbest.core.evaluation;

import org.jspecify.annotations.NullMarked;
