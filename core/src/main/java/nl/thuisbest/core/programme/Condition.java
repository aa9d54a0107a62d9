package nl.thuisbest.core.programme;

import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;

/** What should be so when a phase begins or ends, in words, with its force and where it is from. */
public record Condition(Text text, Force force, Source source) {}
