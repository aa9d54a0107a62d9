/**
 * What tests of all modules share: a family and professionals that do not exist, their path in
 * events, and given-when-then.
 */
@NullMarked
package nl.thuisbest.testkit;

import org.jspecify.annotations.NullMarked;
