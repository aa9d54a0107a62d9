package nl.thuisbest.store.projection;

import java.util.List;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.Intake;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Projection;

/** When each referral reached what, and whose turn it is; see {@link Intake}. */
public final class IntakeProjection implements Projection {
    @Override
    public String table() {
        return "intake";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "stream",
                "youth",
                "programme",
                "referrer",
                "referred_on",
                "asked_on",
                "asked_days",
                "answered_on",
                "indicated_on",
                "declined_on",
                "joined_on",
                "started_on",
                "turn",
                "since");
    }

    @Override
    public Tree.Node row(Trajectory state) {
        var intake = Intake.of(state);
        var row = new Columns();
        row.put("stream", state.id());
        row.put("youth", state.course().youth());
        row.put("programme", state.course().programme());
        var referrer = intake.referrer();
        row.put("referrer", referrer == null ? null : Words.ofEnum(referrer));
        row.put("referred_on", intake.referredOn());
        row.put("asked_on", intake.askedOn());
        row.put("asked_days", intake.askedDays());
        row.put("answered_on", intake.answeredOn());
        row.put("indicated_on", intake.indicatedOn());
        row.put("declined_on", intake.declinedOn());
        row.put("joined_on", intake.joinedOn());
        row.put("started_on", intake.startedOn());
        var turn = intake.turn();
        row.put("turn", turn == null ? null : Words.ofEnum(turn));
        row.put("since", intake.since());
        return row.row();
    }
}
