/**
 * Measurements: our journal against Flowable and against the bare limit, pages over HTTP with a
 * hundred thousand paths, decisions in memory, start-up and memory.
 */
@NullMarked
package nl.thuisbest.benchmark;

import org.jspecify.annotations.NullMarked;
