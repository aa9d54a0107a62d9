/** Tests of the parts that are not figures. */
@NullMarked
package nl.thuisbest.benchmark.http;

import org.jspecify.annotations.NullMarked;
