/** Tests of the parts that are not figures. */
@NullMarked
package nl.thuisbest.benchmark.start;

import org.jspecify.annotations.NullMarked;
