package nl.thuisbest.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the organisation agreed where the sources of a programme are silent. Only added to: the last
 * turn about a point holds, earlier ones stay readable.
 */
public final class HouseAnswers {
    private final JdbcClient jdbc;

    public HouseAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An open point of a programme. */
    public record Point(ProgrammeId programme, String id) {}

    /**
     * What was said about a point.
     *
     * @param turn from 1, one more each time
     * @param text null when the agreement was withdrawn
     */
    public record HouseAnswer(
            Point point, int turn, @Nullable String text, StaffId staff, RoleId role, Instant at) {}

    /** Everything that was said, the last about a point first. */
    public List<HouseAnswer> list() {
        return jdbc.sql("SELECT * FROM house_answer ORDER BY programme, point, turn DESC")
                .query((row, _) -> answer(row))
                .list();
    }

    /** Adds one; false when somebody else took that turn. */
    public boolean add(HouseAnswer answer) {
        return jdbc.sql(
                                """
                                INSERT INTO house_answer
                                    (programme, point, turn, answer, staff_id, role, at)
                                VALUES (?, ?, ?, ?, ?, ?, ?)
                                ON CONFLICT (programme, point, turn) DO NOTHING
                                """)
                        .param(answer.point().programme().value())
                        .param(answer.point().id())
                        .param(answer.turn())
                        .param(answer.text())
                        .param(answer.staff().value())
                        .param(answer.role().value())
                        .param(answer.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static HouseAnswer answer(ResultSet row) throws SQLException {
        return new HouseAnswer(
                new Point(new ProgrammeId(row.getString("programme")), row.getString("point")),
                row.getInt("turn"),
                row.getString("answer"),
                new StaffId(row.getObject("staff_id", UUID.class)),
                new RoleId(row.getString("role")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
