/** Tests of what is computed and understood; what is measured is told, never tested. */
@NullMarked
package nl.thuisbest.benchmark;

import org.jspecify.annotations.NullMarked;
