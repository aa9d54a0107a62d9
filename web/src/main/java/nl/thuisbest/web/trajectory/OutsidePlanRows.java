package nl.thuisbest.web.trajectory;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/** What was agreed on help outside closed care, asked in writing and written, the last first. */
final class OutsidePlanRows {
    private OutsidePlanRows() {}

    static List<String> of(Trajectory state, Reading reading) {
        var rows = new ArrayList<String>();
        for (var entry : state.history().entries()) {
            if (entry.event() instanceof PlanEvent.OutsidePlanAgreed e) {
                rows.add(
                        reading.say(
                                        "plan.outside-agreed",
                                        reading.day(e.on()),
                                        reading.text(e.withWhom()))
                                + ": "
                                + reading.text(e.agreements()));
            } else if (entry.event() instanceof PlanEvent.PlanWritingAsked e) {
                rows.add(
                        reading.say(
                                "plan.outside-asked",
                                reading.day(e.on()),
                                reading.words().word(e.who())));
            } else if (entry.event() instanceof PlanEvent.OutsidePlanWritten e) {
                rows.add(
                        reading.say("plan.outside-written", reading.day(e.on()))
                                + ": "
                                + reading.text(e.plan()));
            }
        }
        return List.copyOf(rows.reversed());
    }
}
