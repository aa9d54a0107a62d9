/** What can be wrong with a rulebook, where it stands, in words, and what to do about it. */
@NullMarked
package nl.thuisbest.rulebook.problem;

import org.jspecify.annotations.NullMarked;
