package nl.thuisbest.rulebook.read;

import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;

/** The force of a rule and where it is from. */
record Ground(Force force, Source source) {}
