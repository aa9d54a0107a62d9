package nl.thuisbest.web.api;

import java.time.Instant;
import java.time.LocalDate;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.journal.Recorded;

/** An entry of the journal: what, when it was so, when we knew, by whom. */
public record EntryJson(
        int revision, String event, LocalDate on, Instant recordedAt, String by, String role) {
    static EntryJson of(Recorded entry) {
        return new EntryJson(
                entry.revision(),
                EventNames.of(entry.event()),
                entry.event().on(),
                entry.envelope().recordedAt(),
                entry.envelope().by().toString(),
                entry.envelope().role().value());
    }
}
