/**
 * The product as a program of its own: from the command to its first page, and the memory it takes.
 */
@NullMarked
package nl.thuisbest.benchmark.start;

import org.jspecify.annotations.NullMarked;
