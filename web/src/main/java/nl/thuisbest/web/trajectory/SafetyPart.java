package nl.thuisbest.web.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.core.trajectory.Safety;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.TimeOutEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/** Relapses and time-outs, the later ones first, and what is tried at home first. */
public record SafetyPart(
        String summary,
        List<IncidentRow> incidents,
        List<Relapse> relapses,
        List<TimeOutRow> timeOuts,
        List<String> elsewhere) {
    /** A relapse, first solved at home (S0). */
    public record Relapse(String on, String happened, String tried, String with) {}

    /** A time-out with its route, its reason in the words for the young person, its conditions. */
    public record TimeOutRow(
            String span,
            String route,
            String reason,
            List<String> conditions,
            String target,
            List<Said> said) {}

    /** Something more of a time-out, with its name. */
    public record Said(String name, String text) {}

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
        var timeOuts =
                safety.timeOuts().reversed().stream().map(t -> row(t, state, reading)).toList();
        var summary =
                timeOuts.isEmpty()
                        ? reading.say("safety.none")
                        : reading.say("safety.count", timeOuts.size());
        var incidents =
                safety.incidents().reversed().stream()
                        .map(one -> IncidentRow.of(one, reading))
                        .toList();
        var elsewhere =
                state.history()
                        .events(TimeOutEvent.TimeOutElsewhere.class)
                        .map(e ->
                                reading.say(
                                        "safety.elsewhere",
                                        reading.day(e.on()),
                                        e.way(),
                                        reading.text(e.place())))
                        .toList()
                        .reversed();
        return new SafetyPart(summary, incidents, relapses, timeOuts, elsewhere);
    }

    private static TimeOutRow row(Safety.TimeOut timeOut, Trajectory state, Reading reading) {
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
                        : reading.say("safety.target", reading.day(target)),
                said(decision, state, reading));
    }

    /** The way to a judge or committee, the bed, the own proposal, and what was told since. */
    private static List<Said> said(
            SafetyEvent.TimeOutDecided decision, Trajectory state, Reading reading) {
        var said = new ArrayList<Said>();
        var remedy = decision.remedy();
        if (remedy != null) {
            said.add(new Said("", reading.say("safety.remedy", remedy)));
        }
        var place = decision.place();
        if (place != null) {
            var bed = reading.text(place.group()) + " " + reading.text(place.room());
            said.add(new Said("", reading.say("safety.place", bed.strip())));
        }
        if (decision.ownProposal() != null) {
            said.add(
                    new Said(reading.say("safety.proposal"), reading.text(decision.ownProposal())));
        }
        state.history()
                .events(TimeOutEvent.TimeOutWeighed.class)
                .filter(e -> e.number().equals(decision.number()))
                .map(e ->
                        reading.say(
                                "safety.weighed",
                                reading.words().days().brief(e.on()),
                                reading.text(e.whyNotToday())))
                .forEach(text -> said.add(new Said("", text)));
        state.history()
                .events(TimeOutEvent.TimeOutEvaluated.class)
                .filter(e -> e.number().equals(decision.number()))
                .forEach(e -> {
                    said.add(
                            new Said(
                                    reading.say("safety.looked-back"), reading.text(e.ownWords())));
                    said.add(
                            new Said(reading.say("safety.changes"), reading.text(e.whatChanges())));
                });
        return List.copyOf(said);
    }
}
