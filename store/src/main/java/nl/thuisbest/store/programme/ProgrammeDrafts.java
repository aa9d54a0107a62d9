package nl.thuisbest.store.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Drafts of programmes. A change names the revision it was made on; an older one changes nothing.
 */
public final class ProgrammeDrafts {
    private final JdbcClient jdbc;

    public ProgrammeDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void begin(ProgrammeDraft draft) {
        jdbc.sql(
                        """
                        INSERT INTO programme_draft
                            (id, revision, content, writers, changed_at, proposed)
                        VALUES (?, ?, ?, ?, ?, false)
                        """)
                .params(
                        draft.id(),
                        draft.revision(),
                        draft.content(),
                        ids(draft.writers()),
                        draft.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of them, those that wait for approval first. */
    public List<ProgrammeDraft> list() {
        return jdbc.sql("SELECT * FROM programme_draft ORDER BY proposed DESC, changed_at DESC, id")
                .query((row, _) -> draft(row))
                .list();
    }

    public Optional<ProgrammeDraft> find(UUID id) {
        return jdbc.sql("SELECT * FROM programme_draft WHERE id = ?")
                .param(id)
                .query((row, _) -> draft(row))
                .optional();
    }

    /** Whether it was changed: not when somebody changed it meanwhile, or when it waits. */
    public boolean change(ProgrammeDraft draft, String content, StaffId writer, Instant at) {
        return jdbc.sql(
                                """
                                UPDATE programme_draft
                                SET content = ?, revision = revision + 1, changed_at = ?,
                                    writers = CASE WHEN ? = ANY (writers) THEN writers
                                                   ELSE array_append(writers, ?) END
                                WHERE id = ? AND revision = ? AND NOT proposed
                                """)
                        .params(
                                content,
                                at.atOffset(ZoneOffset.UTC),
                                writer.value(),
                                writer.value(),
                                draft.id(),
                                draft.revision())
                        .update()
                == 1;
    }

    public boolean propose(ProgrammeDraft draft) {
        return jdbc.sql(
                                """
                                UPDATE programme_draft
                                SET proposed = true, remark = NULL, revision = revision + 1
                                WHERE id = ? AND revision = ? AND NOT proposed
                                """)
                        .params(draft.id(), draft.revision())
                        .update()
                == 1;
    }

    public boolean sendBack(ProgrammeDraft draft, String remark) {
        return jdbc.sql(
                                """
                                UPDATE programme_draft
                                SET proposed = false, remark = ?, revision = revision + 1
                                WHERE id = ? AND revision = ? AND proposed
                                """)
                        .params(remark, draft.id(), draft.revision())
                        .update()
                == 1;
    }

    public boolean throwAway(ProgrammeDraft draft) {
        return jdbc.sql("DELETE FROM programme_draft WHERE id = ? AND revision = ?")
                        .params(draft.id(), draft.revision())
                        .update()
                == 1;
    }

    private static ProgrammeDraft draft(ResultSet row) throws SQLException {
        return new ProgrammeDraft(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                row.getString("content"),
                staff(row),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("proposed"),
                row.getString("remark"));
    }

    static List<StaffId> staff(ResultSet row) throws SQLException {
        return Stream.of((UUID[]) row.getArray("writers").getArray()).map(StaffId::new).toList();
    }

    static UUID[] ids(List<StaffId> staff) {
        return staff.stream().map(StaffId::value).toArray(UUID[]::new);
    }
}
