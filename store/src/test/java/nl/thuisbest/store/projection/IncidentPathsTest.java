package nl.thuisbest.store.projection;

import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.IncidentEvent;
import nl.thuisbest.core.trajectory.IncidentKind;
import nl.thuisbest.core.trajectory.IncidentNo;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

/** Which paths have an incident, asked of the database. */
class IncidentPathsTest {
    private static final Keys KEYS = Keys.of(new byte[32]);

    private static Past path(int number, String... days) {
        var path = Paths.placed();
        for (int i = 0; i < days.length; i++) {
            path =
                    path.then(
                            new IncidentEvent.IncidentRecorded(
                                    new IncidentNo(i + 1),
                                    IncidentKind.OTHER,
                                    story("Een ruit."),
                                    null,
                                    List.of(),
                                    false,
                                    null,
                                    YARA.staff(),
                                    on(days[i])));
        }
        return new Past(id(number), path.rulebook(), path.entries());
    }

    private static TrajectoryId id(int number) {
        return new TrajectoryId(new UUID(160, number));
    }

    @Test
    void paths_with_an_incident_in_time_come_once_the_latest_first() {
        try (var database = Database.at(TestDatabase.address(), KEYS)) {
            var journal = new Journal(database.dataSource(), KEYS, List.of());
            for (var past :
                    List.of(
                            path(1, "2026-02-01", "2026-02-20"),
                            path(2, "2026-03-01"),
                            path(3, "2025-01-01"),
                            path(4))) {
                assertThat(journal.take(past.id(), past.entries(), List.of()).revision())
                        .isPositive();
            }
            var paths = new IncidentPaths(database.jdbc());
            assertThat(paths.since(on("2026-01-01"), 10)).containsExactly(id(2), id(1));
            assertThat(paths.since(on("2026-01-01"), 1)).containsExactly(id(2));
        }
    }
}
