package nl.thuisbest.web.trajectory;

import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.core.trajectory.Safety;
import nl.thuisbest.core.trajectory.Trajectory;

/** Relapses and time-outs, the later ones first, and what is tried at home first. */
public record SafetyPart(String summary, List<Relapse> relapses, List<TimeOutRow> timeOuts) {
    /** A relapse, first solved at home (S0). */
    public record Relapse(String on, String happened, String tried, String with) {}

    /** A time-out with its route, its reason in the words for the young person, its conditions. */
    public record TimeOutRow(
            String span, String route, String reason, List<String> conditions, String target) {}

    static SafetyPart of(Trajectory state, Reading reading) {
        var safety = state.safety();
        var relapses =
                safety.relapses().reversed().stream()
                        .map(r ->
                                new Relapse(
                                        reading.words().days().brief(r.on()),
                                        reading.text(r.whatHappened()),
                                        reading.text(r.triedAtHome()),
                                        r.withWhom().stream()
                                                .map(reading::text)
                                                .collect(Collectors.joining(", "))))
                        .toList();
        var timeOuts = safety.timeOuts().reversed().stream().map(t -> row(t, reading)).toList();
        var summary =
                timeOuts.isEmpty()
                        ? reading.say("safety.none")
                        : reading.say("safety.count", timeOuts.size());
        return new SafetyPart(summary, relapses, timeOuts);
    }

    private static TimeOutRow row(Safety.TimeOut timeOut, Reading reading) {
        var decision = timeOut.decision();
        var ended = timeOut.endedOn();
        var span =
                ended == null
                        ? reading.say("safety.since", reading.day(decision.on()))
                        : reading.say(
                                "safety.from-until",
                                reading.day(decision.on()),
                                reading.day(ended));
        var target = decision.targetReturn();
        return new TimeOutRow(
                span,
                reading.words().word(decision.route()),
                reading.text(decision.reasonForYouth()),
                decision.returnConditions().stream().map(reading::text).toList(),
                target == null
                        ? reading.text(decision.whyNoDate())
                        : reading.say("safety.target", reading.day(target)));
    }
}
