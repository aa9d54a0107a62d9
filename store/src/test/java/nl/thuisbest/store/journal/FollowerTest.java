package nl.thuisbest.store.journal;

import static nl.thuisbest.store.journal.Stories.COORDINATOR;
import static nl.thuisbest.store.journal.Stories.LOES;
import static nl.thuisbest.store.journal.Stories.NOON;
import static nl.thuisbest.store.journal.Stories.joined;
import static nl.thuisbest.store.journal.Stories.newPath;
import static nl.thuisbest.store.journal.Stories.referred;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.vault.Keys;
import org.junit.jupiter.api.Test;

class FollowerTest {
    private static final Keys KEYS = Keys.of(new byte[32]);

    @Test
    void a_follower_waits_for_a_slow_writer_and_misses_nothing() throws Exception {
        var address = TestDatabase.address();
        try (var database = Database.at(address, KEYS);
                var slow = DriverManager.getConnection(address)) {
            var journal = new Journal(database.dataSource(), KEYS, List.of());
            var follower = new Follower(database.jdbc());
            var unused =
                    journal.append(Dossier.none(newPath()), List.of(referred()), COORDINATOR, NOON);
            slow.setAutoCommit(false);
            try (var statement = slow.createStatement()) {
                // The slow one has its position before the quick one, and commits after it.
                statement.execute(
                        """
                        INSERT INTO journal (stream, revision, event, version, payload, about, people,
                            on_date, actor, role, recorded_at, previous, hash)
                        SELECT gen_random_uuid(), 1, event, version, payload, about, people, on_date,
                            actor, role, recorded_at, previous, hash FROM journal
                        """);
            }
            var quick =
                    journal.append(Dossier.none(newPath()), List.of(referred()), COORDINATOR, NOON);
            var seen = follower.after(Follower.Cursor.START, 10);
            assertThat(seen).hasSize(1).noneMatch(entry -> is(entry, quick.id()));

            slow.commit();
            var rest = follower.after(seen.getLast().cursor(), 10);
            assertThat(rest).hasSize(2);
            assertThat(rest.getLast()).matches(entry -> is(entry, quick.id()));
        }
    }

    private static boolean is(Follower.Passing entry, TrajectoryId path) {
        return entry.stream().equals(path.value());
    }

    @Test
    void with_many_writers_everything_passes_once_and_each_path_in_order() throws Exception {
        try (var database = Database.at(TestDatabase.address(), KEYS);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var journal = new Journal(database.dataSource(), KEYS, List.of());
            var writing = new AtomicBoolean(true);
            var following = threads.submit(() -> follow(database, writing));
            var writers =
                    IntStream.range(0, 4)
                            .mapToObj(_ -> threads.submit(() -> write(journal)))
                            .toList();
            for (var writer : writers) {
                assertThat(writer.get()).isEqualTo(40);
            }
            writing.set(false);
            assertThat(following.get()).isEqualTo(160);
        }
    }

    private static int write(Journal journal) {
        var dossier = Dossier.none(newPath());
        for (int i = 0; i < 40; i++) {
            var event = i == 0 ? referred() : joined(LOES);
            dossier = journal.append(dossier, List.of(event), COORDINATOR, NOON);
        }
        return dossier.revision();
    }

    /** How many entries passed until nothing came after the last was written. */
    private static int follow(Database database, AtomicBoolean writing) {
        var passed = new HashSet<String>();
        var cursor = Follower.Cursor.START;
        boolean last = false;
        while (true) {
            var entries = new Follower(database.jdbc()).after(cursor, 7);
            for (var entry : entries) {
                assertThat(entry.revision() == 1 || passed.contains(name(entry, -1))).isTrue();
                assertThat(passed.add(name(entry, 0))).isTrue();
                cursor = entry.cursor();
            }
            if (entries.isEmpty() && last) {
                return passed.size();
            }
            last = entries.isEmpty() && !writing.get();
        }
    }

    private static String name(Follower.Passing entry, int offset) {
        return entry.stream() + "/" + (entry.revision() + offset);
    }
}
