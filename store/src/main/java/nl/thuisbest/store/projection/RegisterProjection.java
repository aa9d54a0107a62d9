package nl.thuisbest.store.projection;

import java.util.List;
import nl.thuisbest.core.evaluation.inspection.RegisterLine;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Projection;

/** Measures and leave decisions of each path, for the inspectorate: codes and dates only. */
final class RegisterProjection implements Projection {
    @Override
    public String table() {
        return "restriction_register";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<String> columns() {
        return List.of("stream", "youth", "lines");
    }

    @Override
    public Tree.Node row(Trajectory state) {
        var row = new Columns();
        row.put("stream", state.id());
        row.put("youth", state.course().youth());
        row.list("lines", RegisterLine.of(state).stream().map(RegisterLine::text));
        return row.row();
    }
}
