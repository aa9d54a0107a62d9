/**
 * The same work on the same PostgreSQL server: a case of four stages from open to closed, each step
 * durable with its history, by our journal, by Flowable, and the bare limit of one insert and
 * commit a step.
 */
@NullMarked
package nl.thuisbest.benchmark.append;

import org.jspecify.annotations.NullMarked;
