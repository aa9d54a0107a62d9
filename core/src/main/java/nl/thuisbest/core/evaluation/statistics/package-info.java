/**
 * The few methods this product needs, each named where it is used: Wilson's score interval for a
 * share, Student's t interval for a mean. Pure numbers, nothing about care.
 */
@NullMarked
package nl.thuisbest.core.evaluation.statistics;

import org.jspecify.annotations.NullMarked;
