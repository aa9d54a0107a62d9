package nl.thuisbest.core.programme;

import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Text;

/**
 * A norm of the programme with its term: at most six weeks inside, four weeks on leave. Departing
 * from it asks a reason; it never blocks.
 */
public record Norm(String id, Text text, Term term, Force force, Source source) {}
