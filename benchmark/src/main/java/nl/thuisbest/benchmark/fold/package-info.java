/** The pure core alone: folding a journal and deciding an action, by JMH. */
@NullMarked
package nl.thuisbest.benchmark.fold;

import org.jspecify.annotations.NullMarked;
