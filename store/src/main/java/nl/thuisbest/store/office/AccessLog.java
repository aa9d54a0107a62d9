package nl.thuisbest.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looked at what and when (NEN 7513); it is only added to. */
public final class AccessLog {
    private final JdbcClient jdbc;

    public AccessLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One view.
     *
     * @param what page or part, such as {@code journal}
     * @param trajectory of which path; null for a page about several
     * @param purpose why, where the viewer was asked for it
     */
    public record View(
            Instant at,
            StaffId staff,
            RoleId role,
            String what,
            @Nullable TrajectoryId trajectory,
            @Nullable String purpose) {}

    public void add(View view) {
        jdbc.sql(
                        """
                        INSERT INTO access_log (at, staff_id, role, what, trajectory_id, purpose)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .param(view.at().atOffset(ZoneOffset.UTC))
                .param(view.staff().value())
                .param(view.role().value())
                .param(view.what())
                .param(view.trajectory() == null ? null : view.trajectory().value())
                .param(view.purpose())
                .update();
    }

    /** The last views of a path, the newest first. */
    public List<View> of(TrajectoryId trajectory, int most) {
        return last("trajectory_id", trajectory.value(), most);
    }

    /** What someone viewed last, the newest first. */
    public List<View> by(StaffId staff, int most) {
        return last("staff_id", staff.value(), most);
    }

    /** The last views of everyone, the newest first. */
    public List<View> latest(int most) {
        return jdbc.sql("SELECT * FROM access_log ORDER BY at DESC, entry_id DESC LIMIT ?")
                .param(most)
                .query((row, _) -> view(row))
                .list();
    }

    private List<View> last(String column, UUID id, int most) {
        return jdbc.sql(
                        """
                        SELECT * FROM access_log WHERE %s = ?
                        ORDER BY at DESC, entry_id DESC LIMIT ?
                        """
                                .formatted(column))
                .param(id)
                .param(most)
                .query((row, _) -> view(row))
                .list();
    }

    private static View view(ResultSet row) throws SQLException {
        var trajectory = row.getObject("trajectory_id", UUID.class);
        return new View(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new StaffId(row.getObject("staff_id", UUID.class)),
                new RoleId(row.getString("role")),
                row.getString("what"),
                trajectory == null ? null : new TrajectoryId(trajectory),
                row.getString("purpose"));
    }
}
