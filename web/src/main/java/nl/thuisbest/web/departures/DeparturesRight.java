package nl.thuisbest.web.departures;

import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.security.SignedIn;

/** Who may see which decisions departed from what was asked. */
public final class DeparturesRight {
    /** With names and reasons, for the paths of the own team. */
    static final String NAMED = "departures";

    static final String NUMBERS = "departure-numbers";

    private DeparturesRight() {}

    /** Whether a page may lead there. */
    public static boolean of(SignedIn who, Door door) {
        return door.mayOpen(NAMED, who.actor()) || door.mayOpen(NUMBERS, who.actor());
    }
}
