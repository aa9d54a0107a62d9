/**
 * Pages over HTTP as professionals ask them, of the product in a process of its own, with many
 * paths in its database.
 */
@NullMarked
package nl.thuisbest.benchmark.http;

import org.jspecify.annotations.NullMarked;
