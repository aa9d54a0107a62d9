package nl.thuisbest.store.projection;

import java.util.List;
import nl.thuisbest.core.evaluation.PathReading;
import nl.thuisbest.core.evaluation.StayEnd;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Projection;

/** What came of each path, for the results; most entries change nothing here. */
public final class OutcomeProjection implements Projection {
    private static final List<String> COLUMNS =
            List.of(
                    "stream",
                    "programme",
                    "site",
                    "indicated_on",
                    "placed_on",
                    "returned_on",
                    "closed_on",
                    "lives_at_home",
                    "new_police_contact",
                    "school_or_work",
                    "reason",
                    "in_agreement",
                    "cooperation_failed",
                    "placement_prevented",
                    "youth_mark",
                    "parents_mark",
                    "inside_days",
                    "leave_days",
                    "time_outs",
                    "exit_day",
                    "exit_to");

    @Override
    public String table() {
        return "outcome";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Tree.Node row(Trajectory state) {
        var path = PathReading.of(state);
        var dates = path.dates();
        var stay = path.stay();
        var row = new Columns();
        row.put("stream", state.id());
        row.put("programme", path.programme());
        row.put("site", path.site());
        row.put("indicated_on", dates.indicated());
        row.put("placed_on", dates.placed());
        row.put("returned_on", dates.returned());
        row.put("closed_on", dates.closed());
        row.put("lives_at_home", path.atEnd().livesAtHome());
        row.put("new_police_contact", path.atEnd().newPoliceContact());
        row.put("school_or_work", path.atEnd().schoolOrWork());
        row.put("reason", path.ending().reason());
        row.put("in_agreement", path.ending().inAgreement());
        row.put("cooperation_failed", path.ending().cooperationFailed());
        row.put("placement_prevented", path.ending().placementPrevented());
        var youth = path.marks().youth();
        var parents = path.marks().parents();
        row.put("youth_mark", youth == null ? null : youth.value());
        row.put("parents_mark", parents == null ? null : parents.value());
        row.put("inside_days", stay.insideDays());
        row.put("leave_days", stay.leaveDays());
        row.put("time_outs", stay.timeOuts());
        if (stay.end() instanceof StayEnd.Left(int day, var to)) {
            row.put("exit_day", day);
            row.put("exit_to", to);
        }
        return row.row();
    }
}
