package nl.thuisbest.store.projection;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.action.Involvement;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.Course;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Projection;
import org.jspecify.annotations.Nullable;

/** What lists show of each path; most entries change nothing here. */
public final class TrajectoryProjection implements Projection {
    private static final List<String> COLUMNS =
            List.of(
                    "stream",
                    "youth",
                    "programme",
                    "stage",
                    "phase",
                    "referred_on",
                    "site",
                    "placed_on",
                    "planned_return",
                    "returned_on",
                    "mst_since",
                    "title_until",
                    "closed_on",
                    "team",
                    "siblings",
                    "sleeps_inside",
                    "sleeps_leave",
                    "sleeps_home",
                    "sleeps_elsewhere",
                    "late",
                    "unclaimed");

    private final Rules rules;

    /**
     * @param rules.current() whose clocks say what is late
     */
    public TrajectoryProjection(Rules rules) {
        this.rules = rules;
    }

    @Override
    public String table() {
        return "trajectory";
    }

    @Override
    public String version() {
        return "4 " + rules.current().version();
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Tree.Node row(Trajectory state) {
        var course = state.course();
        var stay = state.stay();
        var row = new Columns();
        row.put("stream", state.id());
        row.put("youth", course.youth());
        row.put("programme", course.programme());
        row.put("stage", Words.ofType(course.stage().getClass()));
        row.put("phase", course.phase().orElse(null));
        row.put("referred_on", course.referredOn());
        row.put("site", stay.placement() == null ? null : stay.placement().site());
        row.put("placed_on", stay.placement() == null ? null : stay.placement().on());
        row.put("planned_return", stay.plannedReturn());
        row.put("returned_on", stay.returns().isEmpty() ? null : stay.returns().getLast().on());
        row.put("mst_since", stay.mst() == null ? null : stay.mst().since());
        row.put("title_until", titleUntil(state));
        row.put("closed_on", closedOn(course));
        row.list("team", state.team().active().map(member -> member.staff()).distinct());
        row.list("siblings", course.siblings().stream());
        Ahead.nights(state).forEach((tonight, nights) -> row.put(tonight.column(), nights));
        row.put("late", Ahead.late(state, rules.current()));
        row.put("unclaimed", Involvement.unclaimed(state));
        return row.row();
    }

    private static @Nullable LocalDate titleUntil(Trajectory state) {
        return state.legal().authorisations().stream()
                .map(Authorisation::endsBefore)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate closedOn(Course course) {
        return course.closed().map(closed -> closed.on()).orElse(null);
    }
}
