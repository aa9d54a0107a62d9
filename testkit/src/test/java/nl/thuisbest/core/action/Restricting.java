package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.testkit.Past;
import org.jspecify.annotations.Nullable;

/** What tests of measures do alike: apply one, and hear why not with the article. */
final class Restricting {
    private Restricting() {}

    static RestrictionAction.ApplyRestriction apply(
            RestrictionId measure, String moment, @Nullable String ended, boolean emergency) {
        return new RestrictionAction.ApplyRestriction(
                measure,
                Moment.parse(moment),
                ended == null ? null : Moment.parse(ended),
                emergency,
                story("Sam wilde een groepsgenoot slaan."),
                true);
    }

    static List<String> refused(Past past, Actor by, Action action, String today) {
        return switch (past.decide(by, action, on(today))) {
            case Decision.Accepted<? extends TrajectoryEvent> _ -> List.of();
            case Decision.Refused<? extends TrajectoryEvent>(var reasons) ->
                    reasons.stream().map(Restricting::told).toList();
        };
    }

    private static String told(Refusal refusal) {
        return refusal.source() == null ? refusal.code() : refusal.code() + " " + refusal.source();
    }
}
