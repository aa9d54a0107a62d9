package nl.thuisbest.store.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.Trajectory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares projections with what follows from the states, many paths in one question. */
final class ProjectionCheck {
    private static final int CHUNK = 200;

    private final JdbcClient jdbc;
    private final List<Projection> projections;
    private final List<Trajectory> states = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ProjectionCheck(JdbcClient jdbc, List<Projection> projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    List<Problem> problems() {
        return problems;
    }

    void add(Trajectory state) {
        states.add(state);
        if (states.size() == CHUNK) {
            compare();
        }
    }

    /** Compares what is left, and looks for rows of which there are no entries. */
    void finish() {
        compare();
        for (var projection : projections) {
            report(
                    jdbc.sql(
                                    """
                                    SELECT t.stream FROM %s t
                                    WHERE NOT EXISTS (SELECT FROM journal j WHERE j.stream = t.stream)
                                    """
                                            .formatted(projection.table()))
                            .query((row, _) -> row.getObject(1, UUID.class))
                            .list());
        }
    }

    private void compare() {
        for (var projection : projections) {
            var rows = new Tree.Items(states.stream().<Tree>map(projection::row).toList());
            report(
                    jdbc.sql(
                                    """
                                    SELECT r.stream FROM json_populate_recordset(NULL::%1$s, ?::json) r
                                    LEFT JOIN %1$s t ON t.stream = r.stream WHERE t IS DISTINCT FROM r
                                    """
                                            .formatted(projection.table()))
                            .param(TreeJson.write(rows))
                            .query((row, _) -> row.getObject(1, UUID.class))
                            .list());
        }
        states.clear();
    }

    private void report(List<UUID> streams) {
        streams.forEach(stream -> problems.add(new Problem(Problem.Kind.PROJECTION, stream, 0)));
    }
}
