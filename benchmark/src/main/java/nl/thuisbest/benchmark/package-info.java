/** Measurements against peers and limits, each as a ratio within one run. */
@NullMarked
package nl.thuisbest.benchmark;

import org.jspecify.annotations.NullMarked;
