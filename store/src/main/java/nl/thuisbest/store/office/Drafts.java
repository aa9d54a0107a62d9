package nl.thuisbest.store.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.store.journal.With;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.store.vault.Sealed;
import nl.thuisbest.store.vault.SecretBox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts, encrypted: one per writer, action and path. */
public final class Drafts {
    private final JdbcClient jdbc;
    private final SecretBox box;

    public Drafts(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.box = new SecretBox(keys.derive("draft"));
    }

    /** Keeps the draft in the place of an earlier one of the same writer, action and path. */
    public void save(Draft draft) {
        var sealed =
                box.seal(draft.typed().getBytes(UTF_8), belongsTo(draft.owner(), draft.action()));
        jdbc.sql(
                        """
                        INSERT INTO draft (id, owner, action, trajectory, nonce, typed, updated_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (owner, action, trajectory) DO UPDATE SET
                            (nonce, typed, updated_at)
                            = (excluded.nonce, excluded.typed, excluded.updated_at)
                        """)
                .param(draft.id())
                .param(draft.owner().value())
                .param(draft.action())
                .param(uuid(draft.trajectory()))
                .param(sealed.nonce())
                .param(sealed.ciphertext())
                .param(draft.updatedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Draft> find(StaffId owner, String action, @Nullable TrajectoryId trajectory) {
        return jdbc.sql(
                        """
                        SELECT * FROM draft WHERE owner = ? AND action = ?
                            AND trajectory IS NOT DISTINCT FROM ?::uuid
                        """)
                .param(owner.value())
                .param(action)
                .param(uuid(trajectory))
                .query((row, _) -> draft(row))
                .optional();
    }

    /** All of someone, the last typed at first. */
    public List<Draft> list(StaffId owner) {
        return jdbc.sql("SELECT * FROM draft WHERE owner = ? ORDER BY updated_at DESC")
                .param(owner.value())
                .query((row, _) -> draft(row))
                .list();
    }

    /** Throws one away; nothing happens when it is not there or is another's. */
    public void discard(StaffId owner, UUID id) {
        jdbc.sql("DELETE FROM draft WHERE owner = ? AND id = ?")
                .param(owner.value())
                .param(id)
                .update();
    }

    /** Throws away what was typed in the same statement that records the action. */
    public With sent(StaffId owner, String action, @Nullable TrajectoryId trajectory) {
        return new With(
                "draft_sent",
                """
                DELETE FROM draft WHERE owner = ? AND action = ?
                    AND trajectory IS NOT DISTINCT FROM ?::uuid
                """,
                Arrays.asList(owner.value(), action, uuid(trajectory)));
    }

    private Draft draft(ResultSet row) throws SQLException {
        var owner = new StaffId(row.getObject("owner", UUID.class));
        var action = row.getString("action");
        var trajectory = row.getObject("trajectory", UUID.class);
        var sealed = new Sealed(row.getBytes("nonce"), row.getBytes("typed"));
        return new Draft(
                row.getObject("id", UUID.class),
                owner,
                action,
                trajectory == null ? null : new TrajectoryId(trajectory),
                new String(box.open(sealed, belongsTo(owner, action)), UTF_8),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static byte[] belongsTo(StaffId owner, String action) {
        return (owner + "/" + action).getBytes(UTF_8);
    }

    private static @Nullable UUID uuid(@Nullable TrajectoryId trajectory) {
        return trajectory == null ? null : trajectory.value();
    }
}
