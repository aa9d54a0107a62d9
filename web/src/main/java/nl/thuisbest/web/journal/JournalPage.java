package nl.thuisbest.web.journal;

import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.page.Page;

/**
 * The whole journal of a path, with its filter in the address so that it can be sent on.
 *
 * @param correct where an entry is corrected, its number left open; empty when this reader may not
 */
public record JournalPage(
        TrajectoryId id, String name, List<Person> people, JournalView journal, String correct)
        implements Page {
    public JournalPage {
        people = List.copyOf(people);
    }

    /** Someone an entry can be about. */
    public record Person(String id, String name) {}
}
