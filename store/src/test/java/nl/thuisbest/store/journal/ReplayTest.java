package nl.thuisbest.store.journal;

import static nl.thuisbest.store.journal.Stories.COORDINATOR;
import static nl.thuisbest.store.journal.Stories.NOON;
import static nl.thuisbest.store.journal.Stories.newPath;
import static nl.thuisbest.store.journal.Stories.referred;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.projection.Projections;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.vault.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Projections are made anew by themselves when the rules changed. */
class ReplayTest {
    private static final Keys KEYS = Keys.of(new byte[32]);
    private static final Rulebook RULEBOOK = Rulebooks.shipped();

    private final Database database = Database.at(TestDatabase.address(), KEYS);

    @AfterEach
    void close() {
        database.close();
    }

    private static List<Projection> of(String version) {
        return Projections.all(
                new Rulebook(
                        version,
                        RULEBOOK.programmes(),
                        RULEBOOK.clocks(),
                        RULEBOOK.rights(),
                        RULEBOOK.provisions(),
                        RULEBOOK.subjects()));
    }

    private int fresh(List<Projection> projections, List<Integer> told) {
        return new Replay(database.dataSource(), KEYS, projections)
                .runStale((done, _) -> told.add(done));
    }

    @Test
    void what_is_of_this_version_stays_and_of_another_is_made_anew_with_progress() {
        var told = new ArrayList<Integer>();
        assertThat(fresh(of("one"), told)).isZero();
        var journal = new Journal(database.dataSource(), KEYS, of("one"));
        for (int i = 0; i < 3; i++) {
            var unused =
                    journal.append(Dossier.none(newPath()), List.of(referred()), COORDINATOR, NOON);
        }
        spoil();
        assertThat(fresh(of("one"), told)).isZero();
        assertThat(told).isEmpty();
        assertThat(verified(of("one"))).isFalse();

        assertThat(Versions.stale(database.jdbc(), of("two"))).hasSize(1);
        assertThat(fresh(of("two"), told)).isEqualTo(3);
        assertThat(told).containsExactly(3);
        assertThat(Versions.stale(database.jdbc(), of("two"))).isEmpty();
        assertThat(verified(of("two"))).isTrue();
    }

    private void spoil() {
        int changed =
                database.jdbc()
                        .sql("UPDATE trajectory SET late = '{[2020-01-01,)}', sleeps_home = '{}'")
                        .update();
        assertThat(changed).isEqualTo(3);
    }

    private boolean verified(List<Projection> projections) {
        return new Verify(database.dataSource(), KEYS, projections).run((_, _) -> {}).clean();
    }
}
