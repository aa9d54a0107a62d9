package nl.thuisbest.store.referral;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.store.journal.With;
import nl.thuisbest.store.register.Person;
import nl.thuisbest.store.register.PersonRegister;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.store.vault.Sealed;
import nl.thuisbest.store.vault.SecretBox;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Allocations that were read in and wait to be completed. Whom they are about stands in the person
 * register from the first moment, the BSN nowhere else.
 */
public final class AllocationImports {
    private final JdbcClient jdbc;
    private final PersonRegister register;
    private final SecretBox box;

    public AllocationImports(JdbcClient jdbc, PersonRegister register, Keys keys) {
        this.jdbc = jdbc;
        this.register = register;
        this.box = new SecretBox(keys.derive("allocation-import"));
    }

    /**
     * One that waits.
     *
     * @param id also the path that comes of it
     * @param content municipality and products as text
     */
    public record Waiting(
            TrajectoryId id, StaffId by, Instant at, PersonId person, String content) {
        @Override
        public String toString() {
            return "Waiting[" + id + "]";
        }
    }

    /**
     * Keeps it, and enters the person when the register does not know the BSN.
     *
     * @param known of the same BSN, or empty
     */
    public void add(Waiting waiting, Person person, Optional<Person> known) {
        var sealed = box.seal(waiting.content().getBytes(UTF_8), belongsTo(waiting.id()));
        var entering = known.isEmpty() ? register.entering(person, waiting.at()) : null;
        var rest =
                """
                INSERT INTO allocation_import
                    (id, imported_by, imported_at, person, entered, nonce, content)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """;
        var statement =
                jdbc.sql(
                        entering == null
                                ? rest
                                : "WITH entered AS (" + entering.sql() + ") " + rest);
        if (entering != null) {
            statement = statement.params(entering.parameters());
        }
        statement
                .param(waiting.id().value())
                .param(waiting.by().value())
                .param(waiting.at().atOffset(ZoneOffset.UTC))
                .param(known.map(Person::id).orElse(person.id()).value())
                .param(known.isEmpty())
                .param(sealed.nonce())
                .param(sealed.ciphertext())
                .update();
    }

    /** All of them, the longest waiting first. */
    public List<Waiting> list() {
        return jdbc.sql("SELECT * FROM allocation_import ORDER BY imported_at, id")
                .query((row, _) -> waiting(row))
                .list();
    }

    public Optional<Waiting> find(TrajectoryId id) {
        return jdbc.sql("SELECT * FROM allocation_import WHERE id = ?")
                .param(id.value())
                .query((row, _) -> waiting(row))
                .optional();
    }

    /** With the entries of the path that it became. */
    public With completed(TrajectoryId id) {
        return new With(
                "allocation_completed",
                "DELETE FROM allocation_import WHERE id = ?",
                List.of(id.value()));
    }

    /** Throws one away; the person too, when only this import named him or her. */
    public boolean discard(TrajectoryId id) {
        return jdbc.sql(
                                """
                                WITH gone AS (
                                    DELETE FROM allocation_import WHERE id = ?
                                    RETURNING id, person, entered),
                                forgotten AS (
                                    DELETE FROM person p USING gone g
                                    WHERE p.id = g.person AND g.entered
                                        AND NOT EXISTS (
                                            SELECT FROM trajectory t WHERE t.youth = p.id)
                                        AND NOT EXISTS (
                                            SELECT FROM allocation_import o
                                            WHERE o.person = p.id AND o.id <> g.id))
                                SELECT count(*) FROM gone
                                """)
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        var id = new TrajectoryId(row.getObject("id", UUID.class));
        var sealed = new Sealed(row.getBytes("nonce"), row.getBytes("content"));
        return new Waiting(
                id,
                new StaffId(row.getObject("imported_by", UUID.class)),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("person", UUID.class)),
                new String(box.open(sealed, belongsTo(id)), UTF_8));
    }

    private static byte[] belongsTo(TrajectoryId id) {
        return id.toString().getBytes(UTF_8);
    }
}
