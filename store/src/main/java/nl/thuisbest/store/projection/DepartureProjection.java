package nl.thuisbest.store.projection;

import java.util.List;
import nl.thuisbest.core.evaluation.Departure;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Projection;

/** What was departed from on each path; see {@link Departure}. */
final class DepartureProjection implements Projection {
    @Override
    public String table() {
        return "departure_book";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<String> columns() {
        return List.of("stream", "lines");
    }

    @Override
    public Tree.Node row(Trajectory state) {
        var row = new Columns();
        row.put("stream", state.id());
        row.list("lines", Departure.of(state).stream().map(one -> one.departure().text()));
        return row.row();
    }
}
