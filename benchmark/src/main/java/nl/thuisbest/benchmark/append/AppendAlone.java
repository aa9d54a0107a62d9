package nl.thuisbest.benchmark.append;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.simulation.staff.Colleagues;
import nl.thuisbest.store.journal.Author;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;

/**
 * The append without deciding anything: five entries with a sealed text, one at a time, on a path
 * of its own.
 */
final class AppendAlone implements Worker {
    private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");

    private final Journal journal;

    AppendAlone(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void oneCase() {
        var author = Author.of(Colleagues.ROOS.actor());
        var path = Dossier.none(new TrajectoryId(UUID.randomUUID()));
        var event =
                new DaytimeEvent.SchoolContacted(
                        new Line("vmbo De Kade"),
                        new Line("zorgcoördinator"),
                        new Story("School wil terugkeer bespreken als er een startdatum is."),
                        LocalDate.parse("2026-03-12"));
        for (int step = 0; step < STEPS; step++) {
            path = journal.append(path, List.of(event), author, NOON);
        }
    }
}
