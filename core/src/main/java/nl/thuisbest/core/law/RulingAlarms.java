package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.Contestable;
import nl.thuisbest.core.trajectory.FreedByRuling;
import nl.thuisbest.core.trajectory.FreedByRuling.Because;
import nl.thuisbest.core.trajectory.Incident;
import nl.thuisbest.core.trajectory.Restriction;
import nl.thuisbest.core.trajectory.Trajectory;

/** What a ruling asks today of who sleeps inside, and incidents the inspectorate was not told. */
final class RulingAlarms {
    private RulingAlarms() {}

    static Stream<Alarm> of(Trajectory trajectory, LocalDate today) {
        return Stream.of(
                        FreedByRuling.of(trajectory, today).stream().map(RulingAlarms::freed),
                        measures(trajectory, today),
                        trajectory.safety().incidents().stream().flatMap(RulingAlarms::unreported))
                .flatMap(alarms -> alarms);
    }

    /** A measure that goes on though the decision on it no longer holds ends at once. */
    private static Stream<Alarm> measures(Trajectory trajectory, LocalDate today) {
        return trajectory.remedies().turns().stream()
                .filter(turn -> !turn.holds())
                .filter(turn -> !trajectory.remedies().holds(turn.decision(), today))
                .flatMap(turn ->
                        Contestable.decision(trajectory, turn.decision())
                                .flatMap(Contestable::restriction)
                                .flatMap(trajectory.plan().restrictions()::find)
                                .filter(Restriction::running)
                                .map(measure ->
                                        Alarms.law(
                                                "ruling-ends-measure",
                                                "JW 6.5.1(5)",
                                                "restriction-" + measure.number(),
                                                turn.ruledOn(),
                                                null))
                                .stream());
    }

    private static Alarm freed(FreedByRuling freed) {
        return Alarms.law(
                "ruling-frees-" + Words.ofEnum(freed.because()),
                article(freed.because()),
                "decision-" + freed.decision(),
                freed.since(),
                null);
    }

    private static String article(Because because) {
        return switch (because) {
            case ADMISSION -> "JW 6.1.7(1)";
            case SUSPENSION_WITHDRAWN -> "JW 6.1.12(5)";
            case AUTHORISATION -> "JW 6.1.12(7)";
            case LEAVE_REVOKED -> "JW 6.5.1(5)";
        };
    }

    private static Stream<Alarm> unreported(Incident incident) {
        return incident.toReportSince().stream()
                .map(since -> {
                    var reported = incident.reported();
                    return Alarms.law(
                            "incident-not-reported",
                            "JW 4.1.8(1)",
                            "incident-" + incident.number(),
                            since,
                            reported == null ? null : reported.on());
                })
                .filter(alarm -> alarm.until() == null || alarm.since().isBefore(alarm.until()));
    }
}
