package nl.thuisbest.store.projection;

import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.AskGround;
import nl.thuisbest.core.trajectory.ExpertAskNo;
import nl.thuisbest.core.trajectory.ExpertEvent;
import nl.thuisbest.core.trajectory.StuckKind;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.junit.jupiter.api.Test;

/** Which paths have a question to the expert team, asked of the database. */
class ExpertPathsTest {
    private static final Keys KEYS = Keys.of(new byte[32]);

    private static Past path(int number, String... days) {
        var path = Paths.placed();
        for (int i = 0; i < days.length; i++) {
            path =
                    path.then(
                            new ExpertEvent.ExpertsAsked(
                                    new ExpertAskNo(i + 1),
                                    StuckKind.NO_PLACE,
                                    story("Nergens plek."),
                                    story("Drie instellingen gebeld."),
                                    story("Waar wel?"),
                                    null,
                                    null,
                                    AskGround.WITHOUT_NAMES,
                                    List.of(),
                                    false,
                                    TESS.staff(),
                                    on(days[i])));
        }
        return new Past(id(number), path.rulebook(), path.entries());
    }

    private static TrajectoryId id(int number) {
        return new TrajectoryId(new UUID(180, number));
    }

    @Test
    void paths_with_a_question_come_once_the_latest_first() {
        try (var database = Database.at(TestDatabase.address(), KEYS)) {
            var journal = new Journal(database.dataSource(), KEYS, List.of());
            for (var past :
                    List.of(path(1, "2026-02-01", "2026-03-20"), path(2, "2026-03-01"), path(3))) {
                assertThat(journal.take(past.id(), past.entries(), List.of()).revision())
                        .isPositive();
            }
            var paths = new ExpertPaths(database.jdbc());
            assertThat(paths.all(10)).containsExactly(id(1), id(2));
            assertThat(paths.all(1)).containsExactly(id(1));
        }
    }
}
