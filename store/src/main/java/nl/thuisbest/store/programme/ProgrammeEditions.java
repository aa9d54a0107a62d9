package nl.thuisbest.store.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.rulebook.RulebookFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Approved editions of programmes; they are only added. */
public final class ProgrammeEditions {
    private final JdbcClient jdbc;

    public ProgrammeEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ProgrammeEdition> list() {
        return jdbc.sql("SELECT * FROM programme_edition ORDER BY programme, edition")
                .query((row, _) -> edition(row))
                .list();
    }

    public List<RulebookFile> files() {
        return list().stream().map(ProgrammeEdition::file).toList();
    }

    /** Tells whether there are more than were read. */
    public long count() {
        return jdbc.sql("SELECT count(*) FROM programme_edition").query(Long.class).single();
    }

    /** The draft becomes the edition, or nothing happens when it was changed meanwhile. */
    public boolean approve(ProgrammeDraft draft, ProgrammeEdition edition) {
        return jdbc.sql(
                                """
                                WITH approved AS (
                                    DELETE FROM programme_draft
                                    WHERE id = ? AND revision = ? AND proposed RETURNING writers)
                                INSERT INTO programme_edition
                                    (programme, edition, content, writers, approved_by, approved_at)
                                SELECT ?, ?, ?, writers, ?, ? FROM approved
                                """)
                        .params(
                                draft.id(),
                                draft.revision(),
                                edition.programme().value(),
                                edition.edition(),
                                edition.content(),
                                edition.approvedBy().value(),
                                edition.approvedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static ProgrammeEdition edition(ResultSet row) throws SQLException {
        return new ProgrammeEdition(
                new ProgrammeId(row.getString("programme")),
                row.getInt("edition"),
                row.getString("content"),
                ProgrammeDrafts.staff(row),
                new StaffId(row.getObject("approved_by", UUID.class)),
                row.getObject("approved_at", OffsetDateTime.class).toInstant());
    }
}
