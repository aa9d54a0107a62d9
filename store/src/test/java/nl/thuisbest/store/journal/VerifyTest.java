package nl.thuisbest.store.journal;

import static nl.thuisbest.store.journal.Stories.COORDINATOR;
import static nl.thuisbest.store.journal.Stories.LOES;
import static nl.thuisbest.store.journal.Stories.NOON;
import static nl.thuisbest.store.journal.Stories.changed;
import static nl.thuisbest.store.journal.Stories.corrected;
import static nl.thuisbest.store.journal.Stories.erased;
import static nl.thuisbest.store.journal.Stories.indicated;
import static nl.thuisbest.store.journal.Stories.joined;
import static nl.thuisbest.store.journal.Stories.leavePlanned;
import static nl.thuisbest.store.journal.Stories.newPath;
import static nl.thuisbest.store.journal.Stories.referred;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.projection.TrajectoryProjection;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.vault.EntryVault;
import nl.thuisbest.store.vault.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can do everything in the database but has no key, tries; verification sees it. */
class VerifyTest {
    private static final Keys KEYS = Keys.of(new byte[32]);
    private static final List<Projection> PROJECTIONS =
            List.of(new TrajectoryProjection(Rules.of(Rulebooks.shipped())));

    private final String address = TestDatabase.address();
    private final Database database = Database.at(address, KEYS);
    private final Journal journal = new Journal(database.dataSource(), KEYS, PROJECTIONS);
    private final TrajectoryId path = newPath();

    @AfterEach
    void close() {
        database.close();
    }

    private Dossier threeEntries() {
        return journal.append(
                Dossier.none(path),
                List.of(referred(), joined(LOES), indicated()),
                COORDINATOR,
                NOON);
    }

    private Verify.Report verify() {
        return new Verify(database.dataSource(), KEYS, PROJECTIONS).run((_, _) -> {});
    }

    private void tamper(String sql) throws SQLException {
        try (var owner = DriverManager.getConnection(address);
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void what_was_only_added_to_is_clean_and_progress_is_told() {
        var other = journal.append(Dossier.none(newPath()), List.of(referred()), COORDINATOR, NOON);
        assertThat(other.revision()).isOne();
        assertThat(threeEntries().revision()).isEqualTo(3);
        assertThat(anchor().heads()).isEqualTo(2);
        var told = new ArrayList<Long>();
        var report =
                new Verify(database.dataSource(), KEYS, PROJECTIONS)
                        .run((done, total) -> {
                            told.add(done);
                            assertThat(total).isEqualTo(4);
                        });
        assertThat(report).isEqualTo(new Verify.Report(2, 4, 1, List.of()));
        assertThat(told).hasSize(2).endsWith(4L);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CHANGED      | UPDATE journal SET payload = replace(payload, '2026-02-05', '2026-02-06') WHERE revision = 3
                    CHANGED      | UPDATE journal SET recorded_at = recorded_at + interval '1 hour' WHERE revision = 2
                    CHANGED      | UPDATE journal SET actor = gen_random_uuid() WHERE revision = 2
                    CHANGED      | UPDATE journal SET people = ARRAY[gen_random_uuid()] WHERE revision = 2
                    GAP          | DELETE FROM journal WHERE revision = 2
                    PROJECTION   | DELETE FROM journal WHERE revision = 3
                    PROJECTION   | DELETE FROM journal
                    TEXT_MISSING | UPDATE journal SET nonce = NULL, ciphertext = NULL WHERE revision = 1
                    NO_KEY       | UPDATE journal SET ciphertext = set_byte(ciphertext, 5, 7)
                    NO_KEY       | UPDATE journal a SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM journal b WHERE b.revision <> a.revision AND b.nonce IS NOT NULL) WHERE revision = 1
                    PROJECTION   | UPDATE trajectory SET phase = 'thuis'
                    PROJECTION   | DELETE FROM trajectory
                    PROJECTION   | INSERT INTO trajectory SELECT (json_populate_record(t, '{"stream":"00000000-0000-0000-0000-000000000001"}')).* FROM trajectory t
                    """)
    void tampering_shows(Problem.Kind kind, String sql) throws SQLException {
        assertThat(threeEntries().revision()).isEqualTo(3);
        assertThat(verify().problems()).isEmpty();
        tamper(sql);
        assertThat(verify().problems()).extracting(Problem::kind).contains(kind);
    }

    @Test
    void a_cut_tail_shows_at_the_anchor_even_when_the_projection_was_cut_too() throws SQLException {
        var before = journal.append(Dossier.none(path), List.of(referred()), COORDINATOR, NOON);
        var list = before.state();
        var unused = journal.append(before, List.of(joined(LOES)), COORDINATOR, NOON);
        assertThat(anchor().number()).isOne();
        tamper("DELETE FROM journal WHERE revision = 2");
        tamper("DELETE FROM trajectory");
        tamper(
                "INSERT INTO trajectory SELECT * FROM json_populate_record(NULL::trajectory, '%s')"
                        .formatted(
                                TreeJson.write(
                                        new TrajectoryProjection(Rules.of(Rulebooks.shipped()))
                                                .row(list))));
        assertThat(verify().problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.ANCHOR);
    }

    @Test
    void a_removed_path_shows_at_the_anchor() throws SQLException {
        assertThat(threeEntries().revision()).isEqualTo(3);
        assertThat(anchor().number()).isOne();
        for (var table : List.of("journal", "trajectory")) {
            tamper("DELETE FROM " + table);
        }
        assertThat(verify().problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.ANCHOR);
    }

    @Test
    void an_anchor_covers_what_moved_since_the_one_before() {
        var dossier = threeEntries();
        assertThat(anchor()).extracting(Anchors.Anchor::number).isEqualTo(1);
        assertThat(new Anchors(database.dataSource(), KEYS).make(NOON)).isEmpty();
        dossier = journal.append(dossier, List.of(joined(LOES)), COORDINATOR, NOON);
        assertThat(dossier.revision()).isEqualTo(4);
        assertThat(anchor()).extracting(Anchors.Anchor::number).isEqualTo(2);
        assertThat(verify().anchors()).isEqualTo(2);
        assertThat(verify().clean()).isTrue();
    }

    private Anchors.Anchor anchor() {
        return new Anchors(database.dataSource(), KEYS).make(NOON).orElseThrow();
    }

    @Test
    void after_an_erasure_nothing_of_the_text_is_left_and_the_chain_holds() throws SQLException {
        var dossier = journal.append(threeEntries(), List.of(erased(1)), COORDINATOR, NOON);

        assertThat(sealedRevisions()).containsExactly(3, 4);
        assertThat(verify().problems()).isEmpty();
        assertThat(dossier.entries().getFirst().event())
                .isInstanceOfSatisfying(
                        CourseEvent.Referred.class,
                        referral -> {
                            assertThat(referral.situation().erased()).isTrue();
                            assertThat(referral.born()).isNull();
                            assertThat(referral.on()).isEqualTo(referred().on());
                        });
        assertThat(new Journal(database.dataSource(), KEYS, PROJECTIONS).load(path))
                .isEqualTo(dossier);
    }

    @Test
    void a_correction_destroys_what_was_there_and_keeps_the_rest() {
        var dossier =
                journal.append(
                        threeEntries(),
                        List.of(corrected(1, "situation", "Zo was het wel")),
                        COORDINATOR,
                        NOON);
        var referral = (CourseEvent.Referred) dossier.entries().getFirst().event();
        assertThat(referral.situation().erased()).isTrue();
        assertThat(referral.whatThisAdds()).isEqualTo(referred().whatThisAdds());
        assertThat(verify().problems()).isEmpty();

        dossier =
                journal.append(
                        dossier,
                        List.of(corrected(1, "situation", "Of toch anders")),
                        COORDINATOR,
                        NOON);
        assertThat(dossier.entries().get(3).event())
                .as("the first correction's text is gone too")
                .isInstanceOfSatisfying(
                        RecordEvent.EntryCorrected.class,
                        first ->
                                assertThat(first.changes().getFirst().text())
                                        .matches(Story::erased));
        assertThat(textsOf(4)).containsExactly("because");
        assertThat(textsOf(5)).containsExactly("changes.0.text", "because");
        assertThat(verify().problems()).isEmpty();
    }

    @Test
    void erasing_a_corrected_entry_takes_the_corrections_texts_and_leaves_corrected_dates() {
        var dossier =
                journal.append(
                        threeEntries(),
                        List.of(
                                corrected(1, "situation", "Zo was het wel"),
                                corrected(1, "born", "2010-06-06"),
                                changed(1, "on", "2026-01-30")),
                        COORDINATOR,
                        NOON);
        dossier = journal.append(dossier, List.of(erased(1)), COORDINATOR, NOON);
        assertThat(sealedRevisions()).containsExactly(3, 7);
        assertThat(dossier.state().course().referredOn()).isEqualTo("2026-01-30");
        assertThat(dossier.state().course().born()).isNull();
        assertThat(verify().problems()).isEmpty();
    }

    @Test
    void an_item_that_is_left_out_takes_its_own_text_and_no_other() {
        var dossier =
                journal.append(
                        threeEntries(),
                        List.of(leavePlanned("eerste", "tweede", "derde")),
                        COORDINATOR,
                        NOON);
        dossier =
                journal.append(
                        dossier,
                        List.of(
                                changed(4, "conditions.0", null),
                                corrected(4, "conditions.0", "tweede, maar anders")),
                        COORDINATOR,
                        NOON);
        assertThat(textsOf(4)).containsExactly("conditions.2");
        assertThat(dossier.state().stay().leaves().getFirst().conditions())
                .containsExactly(new Line("tweede, maar anders"), new Line("derde"));
        assertThat(verify().problems()).isEmpty();
    }

    @Test
    void a_text_that_should_be_gone_and_is_there_shows() throws SQLException {
        assertThat(threeEntries().revision()).isEqualTo(3);
        tamper("CREATE TABLE copy AS SELECT * FROM journal");
        var unused = journal.append(journal.load(path), List.of(erased(1)), COORDINATOR, NOON);
        tamper(
                "UPDATE journal j SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM copy"
                        + " WHERE copy.revision = j.revision) WHERE revision = 1");
        assertThat(verify().problems())
                .extracting(Problem::kind)
                .containsOnly(Problem.Kind.TEXT_KEPT);
    }

    private List<Integer> sealedRevisions() {
        return database.jdbc()
                .sql("SELECT revision FROM journal WHERE nonce IS NOT NULL ORDER BY revision")
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private List<String> textsOf(int revision) {
        var texts =
                new Reader(database.jdbc(), new EntryVault(KEYS))
                        .texts(path.value(), List.of(revision))
                        .get(revision);
        return texts == null ? List.of() : List.copyOf(texts.keySet());
    }
}
