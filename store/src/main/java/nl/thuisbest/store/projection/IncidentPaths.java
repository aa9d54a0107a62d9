package nl.thuisbest.store.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.kernel.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which paths have an incident, so that only those are read for a list of incidents. */
public final class IncidentPaths {
    private final JdbcClient database;

    public IncidentPaths(JdbcClient database) {
        this.database = database;
    }

    /** Those with an incident on that day or later, the latest first. */
    public List<TrajectoryId> since(LocalDate from, int most) {
        return database.sql(
                        """
                        select stream from journal
                        where event = 'incident-recorded' and on_date >= :from
                        group by stream order by max(on_date) desc, stream limit :most
                        """)
                .param("from", from)
                .param("most", most)
                .query((row, _) -> new TrajectoryId(row.getObject("stream", UUID.class)))
                .list();
    }
}
