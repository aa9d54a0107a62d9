package nl.thuisbest.web.trajectory;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.Incident;
import nl.thuisbest.core.trajectory.Incident.Remains;
import nl.thuisbest.web.piece.Mark;

/**
 * An incident and what remains to be done about it.
 *
 * @param remains what is left, each with the action that does it
 * @param done what was done
 */
public record IncidentRow(
        String number,
        String on,
        String kind,
        String happened,
        List<Left> remains,
        List<Mark> done) {
    /** What is left, and the code of the action for it. */
    public record Left(String text, String action) {}

    public IncidentRow {
        remains = List.copyOf(remains);
        done = List.copyOf(done);
    }

    static IncidentRow of(Incident incident, Reading reading) {
        var recorded = incident.recorded();
        var at = recorded.at();
        var day = reading.words().days().brief(recorded.on());
        return new IncidentRow(
                incident.number().toString(),
                at == null ? day : day + " " + reading.words().days().time(at.time()),
                reading.words().capital(reading.words().word(recorded.kind())),
                reading.text(recorded.whatHappened()),
                incident.remains().stream().map(one -> left(one, incident, reading)).toList(),
                done(incident, reading));
    }

    private static Left left(Remains one, Incident incident, Reading reading) {
        var text = reading.say("word.remains." + Words.ofEnum(one));
        var step = incident.nextStep();
        return new Left(
                one == Remains.MELDCODE && step.isPresent()
                        ? reading.words().word(step.get())
                        : text,
                action(one));
    }

    private static String action(Remains one) {
        return switch (one) {
            case REPORT -> "report-incident";
            case INQUIRY -> "finish-inquiry";
            case MELDCODE -> "take-meldcode-step";
            case DEBRIEF_YOUTH, DEBRIEF_FAMILY, DEBRIEF_STAFF -> "debrief";
        };
    }

    private static List<Mark> done(Incident incident, Reading reading) {
        var done = new ArrayList<Mark>();
        var reported = incident.reported();
        if (reported != null) {
            done.add(Mark.ok(reading.say("incidents.reported", reading.day(reported.on()))));
        }
        incident.steps()
                .forEach(step ->
                        done.add(
                                Mark.ok(
                                        reading.words().word(step.step())
                                                + ", "
                                                + reading.day(step.on()))));
        incident.debriefs()
                .forEach(one ->
                        done.add(
                                Mark.ok(
                                        reading.say(
                                                "incidents.debriefed",
                                                one.with(),
                                                reading.day(one.on())))));
        var talked = incident.talkedAfterReturn();
        if (talked != null) {
            done.add(Mark.ok(reading.say("incidents.talked-after-return", reading.day(talked))));
        }
        return done;
    }
}
