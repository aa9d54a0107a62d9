package nl.thuisbest.core.programme;

import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Term;
import nl.thuisbest.core.kernel.Text;

/**
 * A norm of the programme with its term: at most six weeks inside, four weeks on leave. Departing
 * from it asks a reason; it never blocks.
 */
public record Norm(String id, Text text, Term term, Force force, Source source) {
    /** At most so long inside: gives the day planned for going home. */
    public static final String STAY_AT_MOST = "verblijf-max";

    /** So long in all: gives the day on which the path would end. */
    public static final String WHOLE_PATH = "traject-duur";

    /** So long at home on leave: gives the day planned for suspending. */
    public static final String LEAVE_AFTER_RETURN = "verlof-na-terugkeer";
}
