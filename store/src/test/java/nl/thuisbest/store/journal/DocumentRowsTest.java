package nl.thuisbest.store.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.thuisbest.store.journal.Stories.COORDINATOR;
import static nl.thuisbest.store.journal.Stories.NOON;
import static nl.thuisbest.store.journal.Stories.newPath;
import static nl.thuisbest.store.journal.Stories.referred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Digest;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.About;
import nl.thuisbest.core.trajectory.DocumentEvent;
import nl.thuisbest.core.trajectory.DocumentKind;
import nl.thuisbest.core.trajectory.DocumentNo;
import nl.thuisbest.core.trajectory.ErasureGround;
import nl.thuisbest.core.trajectory.MediaKind;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.schema.TestDatabase;
import nl.thuisbest.store.vault.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bytes of a document go with its entry, and are gone with the entry that says so. */
class DocumentRowsTest {
    private static final Keys KEYS = Keys.of(new byte[32]);
    private static final byte[] BYTES = "Beschikking van de rechter".getBytes(UTF_8);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    private final String address = TestDatabase.address();
    private final Database database = Database.at(address, KEYS);
    private final Journal journal = new Journal(database.dataSource(), KEYS, List.of());
    private final DocumentRows rows =
            new DocumentRows(JdbcClient.create(database.dataSource()), KEYS);
    private final TrajectoryId path = newPath();

    @AfterEach
    void close() {
        database.close();
    }

    private Dossier added(DocumentRows.Ready ready) {
        var begun = journal.append(Dossier.none(path), List.of(referred()), COORDINATOR, NOON);
        return journal.append(
                begun, List.of(event(ready.digest())), COORDINATOR, NOON, List.of(ready.with()));
    }

    private static DocumentEvent.DocumentAdded event(Digest digest) {
        return new DocumentEvent.DocumentAdded(
                new DocumentNo(1),
                DocumentKind.COURT_DECISION,
                MediaKind.PDF,
                new Line("Beschikking"),
                digest,
                BYTES.length,
                About.YOUTH,
                null,
                null,
                null,
                DAY);
    }

    private List<Problem> problems() {
        return new Verify(database.dataSource(), KEYS, List.of()).run((_, _) -> {}).problems();
    }

    private void tamper(String sql) throws SQLException {
        try (var owner = DriverManager.getConnection(address);
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void the_bytes_come_back_and_lie_encrypted() throws SQLException {
        var ready = rows.ready(path, BYTES);
        assertThat(added(ready).revision()).isEqualTo(2);
        assertThat(rows.find(path, ready.digest())).contains(BYTES);
        assertThat(rows.find(newPath(), ready.digest())).isEmpty();
        try (var owner = DriverManager.getConnection(address);
                var statement = owner.createStatement();
                var found =
                        statement.executeQuery(
                                "SELECT count(*) FROM document WHERE position("
                                        + "'Beschikking'::bytea IN ciphertext) > 0")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getInt(1)).isZero();
        }
        assertThat(problems()).isEmpty();
    }

    @Test
    void the_same_bytes_have_another_digest_each_time() {
        assertThat(rows.ready(path, BYTES).digest()).isNotEqualTo(rows.ready(path, BYTES).digest());
    }

    @Test
    void an_entry_that_comes_second_keeps_no_bytes() {
        var ready = rows.ready(path, BYTES);
        var begun = journal.append(Dossier.none(path), List.of(referred()), COORDINATOR, NOON);
        var first = journal.append(begun, List.of(Stories.indicated()), COORDINATOR, NOON);
        assertThat(first.revision()).isEqualTo(2);
        assertThatThrownBy(() ->
                        journal.append(
                                begun,
                                List.of(event(ready.digest())),
                                COORDINATOR,
                                NOON,
                                List.of(ready.with())))
                .isInstanceOf(Conflict.class);
        assertThat(rows.find(path, ready.digest())).isEmpty();
    }

    @Test
    void destroyed_bytes_are_gone_the_stub_stays_and_verification_is_clean() {
        var ready = rows.ready(path, BYTES);
        var destroyed =
                journal.append(
                        added(ready),
                        List.of(
                                new DocumentEvent.DocumentDestroyed(
                                        new DocumentNo(1), ErasureGround.ON_REQUEST, null, DAY)),
                        COORDINATOR,
                        NOON);
        assertThat(rows.find(path, ready.digest())).isEmpty();
        assertThat(destroyed.state().legal().titles().documents()).hasSize(1);
        assertThat(problems()).isEmpty();
    }

    @Test
    void bytes_that_went_or_were_exchanged_show() throws SQLException {
        assertThat(added(rows.ready(path, BYTES)).revision()).isEqualTo(2);
        tamper("UPDATE document SET salt = 'x'");
        assertThat(problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DOCUMENT_CHANGED);
        tamper("UPDATE document SET ciphertext = set_byte(ciphertext, 3, 9)");
        assertThat(problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DOCUMENT_CHANGED);
        tamper("DELETE FROM document");
        assertThat(problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DOCUMENT_MISSING);
    }
}
