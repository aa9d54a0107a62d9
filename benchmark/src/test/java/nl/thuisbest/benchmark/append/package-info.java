/** Tests of the parts that are not figures. */
@NullMarked
package nl.thuisbest.benchmark.append;

import org.jspecify.annotations.NullMarked;
