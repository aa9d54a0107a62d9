package nl.thuisbest.core.programme;

import java.util.List;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;

/** Where the sources differ: both are told, one is used, and why. */
public record Contradiction(Text text, List<Source> sources, Text used) {}
