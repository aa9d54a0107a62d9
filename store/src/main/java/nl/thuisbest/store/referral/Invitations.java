package nl.thuisbest.store.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.core.trajectory.ReferrerKind;
import nl.thuisbest.store.journal.With;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations to refer; link and code are known here by their hashes only. */
public final class Invitations {
    private static final String ROW =
            """
            SELECT i.*, s.given_name, s.family_name
            FROM invitation i JOIN staff s ON s.staff_id = i.id
            """;

    private final JdbcClient jdbc;

    public Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What recognises link and code.
     *
     * @param token SHA-256
     * @param code a slow hash, as of a password
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Locks(byte[] token, String code) {
        @Override
        public String toString() {
            return "[Locks]";
        }
    }

    /** Who knocks with a link that exists. */
    public record Knock(StaffId invitation, String code) {
        @Override
        public String toString() {
            return "Knock[" + invitation + "]";
        }
    }

    /** The row among the staff comes first. */
    public void make(Invitation made, Locks locks) {
        jdbc.sql(
                        """
                        INSERT INTO invitation (id, organisation, kind, programme, team_telephone,
                            made_by, made_at, expires_on, trajectory, token_hash, code_hash)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        made.id().value(),
                        made.organisation().value(),
                        made.kind().name().toLowerCase(Locale.ROOT),
                        made.programme().value(),
                        made.teamTelephone().value(),
                        made.madeBy().value(),
                        time(made.madeAt()),
                        made.expiresOn(),
                        made.trajectory().value(),
                        locks.token(),
                        locks.code())
                .update();
    }

    /** Another link and code for the same referral; who came in with the old ones is out. */
    public boolean renew(StaffId id, Locks locks, LocalDate expiresOn, Instant now) {
        end(id);
        return jdbc.sql(
                                """
                                UPDATE invitation SET token_hash = ?, code_hash = ?, wrong = 0,
                                    withdrawn_at = NULL, expires_on = ?, made_at = ? WHERE id = ?
                                """)
                        .params(locks.token(), locks.code(), expiresOn, time(now), id.value())
                        .update()
                == 1;
    }

    public boolean withdraw(StaffId id, Instant now) {
        end(id);
        return jdbc.sql(
                                """
                                UPDATE invitation SET withdrawn_at = ?
                                WHERE id = ? AND withdrawn_at IS NULL
                                """)
                        .params(time(now), id.value())
                        .update()
                == 1;
    }

    private void end(StaffId id) {
        jdbc.sql("DELETE FROM invitation_session WHERE invitation = ?").param(id.value()).update();
    }

    /** Every one, the last made first. */
    public List<Invitation> list(int most) {
        return jdbc.sql(ROW + " ORDER BY i.made_at DESC, i.id LIMIT ?")
                .param(most)
                .query((row, _) -> invitation(row))
                .list();
    }

    public Optional<Invitation> find(StaffId id) {
        return jdbc.sql(ROW + " WHERE i.id = ?")
                .param(id.value())
                .query((row, _) -> invitation(row))
                .optional();
    }

    /** The invitation that a path came from. */
    public Optional<Invitation> of(TrajectoryId path) {
        return jdbc.sql(ROW + " WHERE i.trajectory = ? AND i.sent_at IS NOT NULL")
                .param(path.value())
                .query((row, _) -> invitation(row))
                .optional();
    }

    public Optional<Knock> knock(byte[] token) {
        return jdbc.sql("SELECT id, code_hash FROM invitation WHERE token_hash = ?")
                .param(token)
                .query((row, _) ->
                        new Knock(
                                new StaffId(row.getObject("id", UUID.class)),
                                row.getString("code_hash")))
                .optional();
    }

    /** Takes one of the tries before the code is looked at, so that many at once do not help. */
    public boolean mayTry(StaffId id) {
        return jdbc.sql("UPDATE invitation SET wrong = wrong + 1 WHERE id = ? AND wrong < ?")
                        .params(id.value(), Invitation.TRIES)
                        .update()
                == 1;
    }

    /** The right code: the tries begin anew. */
    public void opened(StaffId id, byte[] session, Instant now) {
        jdbc.sql(
                        """
                        WITH opened AS (
                            UPDATE invitation SET wrong = 0, opened_at = coalesce(opened_at, ?)
                            WHERE id = ? RETURNING id)
                        INSERT INTO invitation_session (hash, invitation, began_at, used_at)
                        SELECT ?, id, ?, ? FROM opened
                        """)
                .params(time(now), id.value(), session, time(now), time(now))
                .update();
    }

    /** Whose session this is; not one that began or was used before these moments. */
    public Optional<StaffId> inSession(
            byte[] session, Instant begunAfter, Instant usedAfter, Instant now) {
        return jdbc.sql(
                        """
                        UPDATE invitation_session SET used_at = ?
                        WHERE hash = ? AND began_at > ? AND used_at > ? RETURNING invitation
                        """)
                .params(time(now), session, time(begunAfter), time(usedAfter))
                .query((row, _) -> new StaffId(row.getObject("invitation", UUID.class)))
                .optional();
    }

    public void leave(byte[] session) {
        jdbc.sql("DELETE FROM invitation_session WHERE hash = ?").param(session).update();
    }

    /** What was typed goes when it was not sent for so long; sessions that ended go too. */
    public void forget(LocalDate expiredBefore, Instant usedBefore) {
        jdbc.sql(
                        """
                        UPDATE invitation SET nonce = NULL, typed = NULL, kept_at = NULL
                        WHERE typed IS NOT NULL AND expires_on < ?
                        """)
                .param(expiredBefore)
                .update();
        jdbc.sql("DELETE FROM invitation_session WHERE used_at < ?")
                .param(time(usedBefore))
                .update();
    }

    /** With the entries of the referral: it was sent, and what was typed is no longer here. */
    public With sent(StaffId id, Instant now) {
        return new With(
                "invitation_sent",
                """
                UPDATE invitation SET sent_at = ?, nonce = NULL, typed = NULL, kept_at = NULL
                WHERE id = ?
                """,
                Arrays.asList(time(now), id.value()));
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                new StaffId(row.getObject("id", UUID.class)),
                new Line(row.getString("organisation")),
                ReferrerKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new Name(
                        new Line(row.getString("given_name")),
                        new Line(row.getString("family_name"))),
                new ProgrammeId(row.getString("programme")),
                new Line(row.getString("team_telephone")),
                new StaffId(row.getObject("made_by", UUID.class)),
                instant(row, "made_at").orElseThrow(),
                row.getObject("expires_on", LocalDate.class),
                row.getInt("wrong"),
                instant(row, "withdrawn_at").orElse(null),
                instant(row, "opened_at").orElse(null),
                instant(row, "kept_at").orElse(null),
                new TrajectoryId(row.getObject("trajectory", UUID.class)),
                instant(row, "sent_at").orElse(null));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
