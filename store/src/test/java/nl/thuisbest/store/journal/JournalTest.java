package nl.thuisbest.store.journal;

import static nl.thuisbest.store.journal.Stories.COORDINATOR;
import static nl.thuisbest.store.journal.Stories.LOES;
import static nl.thuisbest.store.journal.Stories.NOON;
import static nl.thuisbest.store.journal.Stories.SITUATION;
import static nl.thuisbest.store.journal.Stories.indicated;
import static nl.thuisbest.store.journal.Stories.joined;
import static nl.thuisbest.store.journal.Stories.newPath;
import static nl.thuisbest.store.journal.Stories.phase;
import static nl.thuisbest.store.journal.Stories.referred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.journal.Envelope;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.projection.TrajectoryProjection;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.vault.Keys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalTest {
    private static final Keys KEYS = Keys.of(new byte[32]);

    private Database database;
    private Journal journal;

    @BeforeAll
    void open() {
        database = Database.at(TestDatabase.address(), KEYS);
        journal = node();
    }

    @AfterAll
    void close() {
        database.close();
    }

    /** Another node on the same database, which remembers nothing yet. */
    private Journal node() {
        return new Journal(
                database.dataSource(),
                KEYS,
                List.of(new TrajectoryProjection(Rules.of(Rulebooks.shipped()))));
    }

    @Test
    void what_was_recorded_is_read_back_whole_by_another_node() {
        var path = newPath();
        var written =
                journal.append(
                        Dossier.none(path), List.of(referred(), joined(LOES)), COORDINATOR, NOON);
        written = journal.append(written, List.of(indicated()), COORDINATOR, NOON.plusNanos(1_234));

        var read = node().load(path);
        assertThat(read).isEqualTo(written);
        assertThat(read.entries())
                .extracting(Recorded::event)
                .containsExactly(referred(), joined(LOES), indicated());
        assertThat(read.entries().getLast().envelope().recordedAt())
                .as("to the microsecond")
                .isEqualTo(NOON.plusNanos(1_000));
        assertThat(read.state().course().indicated()).isTrue();
    }

    @Test
    void a_whole_path_is_taken_in_with_who_recorded_what_and_when() {
        var scientist = new StaffId(new UUID(7, 9));
        var entries =
                List.of(
                        new Recorded(
                                new Envelope(1, NOON, LOES, Roles.TRAJECTBEGELEIDER), referred()),
                        new Recorded(
                                new Envelope(
                                        2,
                                        NOON.plusSeconds(86_400),
                                        scientist,
                                        Roles.GEDRAGSWETENSCHAPPER),
                                indicated()));
        var path = newPath();
        var taken = journal.take(path, entries, List.of());

        assertThat(node().load(path)).isEqualTo(taken);
        assertThat(taken.entries()).isEqualTo(entries);
        assertThatThrownBy(() -> journal.take(path, entries, List.of()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_lost_race_writes_nothing_and_tells_what_came_meanwhile() {
        var path = newPath();
        var start = journal.append(Dossier.none(path), List.of(referred()), COORDINATOR, NOON);
        var other = node();
        var theirs = other.append(other.load(path), List.of(joined(LOES)), COORDINATOR, NOON);

        assertThatThrownBy(() -> journal.append(start, List.of(indicated()), COORDINATOR, NOON))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict ->
                                assertThat(conflict.meanwhile())
                                        .extracting(Recorded::event)
                                        .containsExactly(joined(LOES)));
        assertThat(journal.load(path)).isEqualTo(theirs);
        assertThatThrownBy(() ->
                        journal.append(Dossier.none(path), List.of(referred()), COORDINATOR, NOON))
                .as("a path begins once")
                .isInstanceOf(Conflict.class);
        assertThat(node().load(path)).isEqualTo(theirs);
    }

    @Test
    void of_many_writers_at_once_each_entry_has_one_winner() throws Exception {
        var path = newPath();
        var start = journal.append(Dossier.none(path), List.of(referred()), COORDINATOR, NOON);
        Callable<Boolean> writer =
                () -> {
                    try {
                        return journal.append(start, List.of(joined(LOES)), COORDINATOR, NOON)
                                        .revision()
                                == 2;
                    } catch (Conflict lost) {
                        return false;
                    }
                };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> writer).toList());
            assertThat(results.stream().filter(result -> result.resultNow())).hasSize(1);
        }
        assertThat(node().load(path).revision()).isEqualTo(2);
    }

    @Test
    void the_application_can_add_to_the_journal_and_nothing_else() {
        var path = newPath();
        var written = journal.append(Dossier.none(path), List.of(referred()), COORDINATOR, NOON);
        for (var sql :
                List.of(
                        "UPDATE journal SET payload = ''",
                        "DELETE FROM journal",
                        "TRUNCATE journal",
                        "UPDATE journal SET hash = '', nonce = NULL",
                        "DROP TABLE journal",
                        "UPDATE access_log SET what = ''",
                        "DELETE FROM history")) {
            assertThatThrownBy(() -> database.jdbc().sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(node().load(path)).isEqualTo(written);
    }

    @Test
    void no_text_of_a_person_stands_in_the_tables() {
        var path = newPath();
        var unused = journal.append(Dossier.none(path), List.of(referred()), COORDINATOR, NOON);
        for (var table : List.of("journal", "trajectory")) {
            var rows =
                    database.jdbc()
                            .sql("SELECT t::text FROM " + table + " t WHERE stream = ?")
                            .param(path.value())
                            .query(String.class)
                            .list();
            assertThat(rows).as(table).isNotEmpty();
            assertThat(rows)
                    .as(table)
                    .noneMatch(row -> row.contains(SITUATION) || row.contains("2010-05-06"));
        }
    }

    @Test
    void what_goes_with_an_entry_is_written_with_it_or_not_at_all() {
        var path = newPath();
        var name = UUID.randomUUID().toString();
        var setting =
                new With(
                        "setting_row",
                        "INSERT INTO setting (name, value) VALUES (?, 'x')",
                        List.of(name));
        var start = journal.append(Dossier.none(path), List.of(referred()), COORDINATOR, NOON);
        var unused = journal.append(start, List.of(joined(LOES)), COORDINATOR, NOON);
        assertThatThrownBy(() ->
                        journal.append(
                                start, List.of(indicated()), COORDINATOR, NOON, List.of(setting)))
                .isInstanceOf(Conflict.class);
        assertThat(settings(name)).isZero();
        var now = journal.load(path);
        now = journal.append(now, List.of(indicated()), COORDINATOR, NOON, List.of(setting));
        assertThat(now.revision()).isEqualTo(3);
        assertThat(settings(name)).isOne();
    }

    private int settings(String name) {
        return database.jdbc()
                .sql("SELECT count(*) FROM setting WHERE name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }

    @Test
    void several_paths_are_read_in_one_question() {
        var paths = List.of(newPath(), newPath(), newPath());
        for (var path : paths.subList(0, 2)) {
            var dossier =
                    journal.append(Dossier.none(path), List.of(referred()), COORDINATOR, NOON);
            assertThat(dossier.revision()).isOne();
        }
        var read = node().load(paths);
        assertThat(read.keySet()).containsExactlyElementsOf(paths);
        assertThat(read.values()).extracting(Dossier::revision).containsExactly(1, 1, 0);
    }

    @Test
    void one_some_and_many_entries_at_once_read_back_as_they_were_written() {
        var path = newPath();
        var dossier = journal.append(Dossier.none(path), List.of(referred()), COORDINATOR, NOON);
        for (int entries : List.of(1, 3, 4, 5, 40)) {
            var more = Collections.nCopies(entries, indicated());
            dossier = journal.append(dossier, more, COORDINATOR, NOON);
        }
        assertThat(node().load(path)).isEqualTo(dossier);
        assertThat(dossier.revision()).isEqualTo(54);
    }

    @Test
    void an_entry_that_changes_nothing_in_a_row_does_not_write_it() {
        var path = newPath();
        var referred = journal.append(Dossier.none(path), List.of(referred()), COORDINATOR, NOON);
        var before = writerOfRow(path);
        var indicated = journal.append(referred, List.of(indicated()), COORDINATOR, NOON);
        assertThat(writerOfRow(path)).isNotEqualTo(before);
        var after = writerOfRow(path);
        var _ = journal.append(indicated, List.of(indicated()), COORDINATOR, NOON);
        assertThat(writerOfRow(path)).isEqualTo(after);
    }

    private String writerOfRow(TrajectoryId path) {
        return database.jdbc()
                .sql("SELECT xmin::text FROM trajectory WHERE stream = ?")
                .param(path.value())
                .query(String.class)
                .single();
    }

    @Test
    void the_row_of_the_list_follows_the_journal() {
        var path = newPath();
        var dossier =
                journal.append(
                        Dossier.none(path), List.of(referred(), joined(LOES)), COORDINATOR, NOON);
        dossier =
                journal.append(
                        dossier, List.of(indicated(), phase("residentieel")), COORDINATOR, NOON);
        assertThat(
                        database.jdbc()
                                .sql(
                                        """
                                        SELECT stage, phase, team[1] AS member
                                        FROM trajectory WHERE stream = ?
                                        """)
                                .param(path.value())
                                .query()
                                .singleRow())
                .containsEntry("stage", "indicated")
                .containsEntry("phase", "residentieel")
                .containsEntry("member", LOES.value());
    }
}
