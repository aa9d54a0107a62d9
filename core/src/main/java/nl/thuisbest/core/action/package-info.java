/** What a person can do: one record per action, with its decider. */
@NullMarked
package nl.thuisbest.core.action;

import org.jspecify.annotations.NullMarked;
