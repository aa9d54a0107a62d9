package nl.thuisbest.web.journal;

import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.page.Page;

/** The whole journal of a path, with its filter in the address so that it can be sent on. */
public record JournalPage(TrajectoryId id, String name, List<Person> people, JournalView journal)
        implements Page {
    public JournalPage {
        people = List.copyOf(people);
    }

    /** Someone an entry can be about. */
    public record Person(String id, String name) {}
}
