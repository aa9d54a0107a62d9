package nl.thuisbest.store.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.SiteId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.Name;
import org.jspecify.annotations.Nullable;

/**
 * A path in a list.
 *
 * @param name of the young person; null when the register does not know him or her
 * @param stage {@code referred}, {@code indicated}, {@code declined} or {@code closed}
 * @param titleUntil first day on which no registered authorisation holds any more
 * @param team active members
 */
public record TrajectoryRow(
        TrajectoryId id,
        PersonId youth,
        @Nullable Name name,
        ProgrammeId programme,
        String stage,
        @Nullable PhaseId phase,
        LocalDate referredOn,
        @Nullable SiteId site,
        @Nullable LocalDate placedOn,
        @Nullable LocalDate plannedReturn,
        @Nullable LocalDate returnedOn,
        @Nullable LocalDate mstSince,
        @Nullable LocalDate titleUntil,
        @Nullable LocalDate closedOn,
        Set<StaffId> team) {
    public TrajectoryRow {
        team = Set.copyOf(team);
    }

    static TrajectoryRow of(ResultSet row) throws SQLException {
        var given = row.getString("given_name");
        var phase = row.getString("phase");
        var site = row.getString("site");
        return new TrajectoryRow(
                new TrajectoryId(row.getObject("stream", UUID.class)),
                new PersonId(row.getObject("youth", UUID.class)),
                given == null
                        ? null
                        : new Name(new Line(given), new Line(row.getString("family_name"))),
                new ProgrammeId(row.getString("programme")),
                row.getString("stage"),
                phase == null ? null : new PhaseId(phase),
                row.getObject("referred_on", LocalDate.class),
                site == null ? null : new SiteId(site),
                row.getObject("placed_on", LocalDate.class),
                row.getObject("planned_return", LocalDate.class),
                row.getObject("returned_on", LocalDate.class),
                row.getObject("mst_since", LocalDate.class),
                row.getObject("title_until", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                Arrays.stream((UUID[]) row.getArray("team").getArray())
                        .map(StaffId::new)
                        .collect(Collectors.toSet()));
    }
}
