package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Story;

/** A goal in the words of whose goal it is, and what would show that it is reached. */
public record Goal(GoalOf of, Story ownWords, Story whatWouldShow) {}
