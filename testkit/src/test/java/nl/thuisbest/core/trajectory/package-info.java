/** What is ahead of a path and how its gates stand, told on the path of Sam. */
@NullMarked
package nl.thuisbest.core.trajectory;

import org.jspecify.annotations.NullMarked;
