package nl.thuisbest.store.projection;

import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.kernel.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which paths have a question to the regional expert team, so that only those are read. */
public final class ExpertPaths {
    private final JdbcClient database;

    public ExpertPaths(JdbcClient database) {
        this.database = database;
    }

    /** The one with the latest question first; an old one may still be open. */
    public List<TrajectoryId> all(int most) {
        return database.sql(
                        """
                        select stream from journal
                        where event = 'expert-team-asked'
                        group by stream order by max(on_date) desc, stream limit :most
                        """)
                .param("most", most)
                .query((row, _) -> new TrajectoryId(row.getObject("stream", UUID.class)))
                .list();
    }
}
