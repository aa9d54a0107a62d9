package nl.thuisbest.web.trajectory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/** The stay and its leaves, the later ones first. */
public record StayPart(String placed, List<LeaveRow> leaves, List<String> prolongations) {
    /** A leave: first night, how many, what for, under which conditions, how it stands. */
    public record LeaveRow(
            int number,
            String from,
            int nights,
            String purpose,
            String conditions,
            String howItWent,
            String series,
            Mark state) {}

    static StayPart of(Trajectory state, Reading reading) {
        var placed =
                state.stay()
                        .placed()
                        .map(p ->
                                reading.say(
                                        "stay.placed",
                                        reading.day(p.on()),
                                        place(p.group(), p.room(), reading)))
                        .orElseGet(() -> reading.say("stay.not-placed"));
        var leaves =
                state.stay().leaves().reversed().stream()
                        .map(leave -> row(leave, state, reading))
                        .toList();
        var prolongations =
                state.stay().prolongations().stream()
                        .map(p ->
                                reading.say(
                                        "stay.prolonged",
                                        reading.day(p.on()),
                                        reading.day(p.newReturn()),
                                        p.cause(),
                                        reading.names().staff(p.decidedBy()),
                                        reading.text(p.whyClosedStayIsNeeded())))
                        .toList();
        return new StayPart(placed, leaves, prolongations);
    }

    private static String place(Line group, @Nullable Line room, Reading reading) {
        return room == null ? reading.text(group) : reading.text(group) + " " + reading.text(room);
    }

    private static LeaveRow row(Leave leave, Trajectory state, Reading reading) {
        var conditions =
                Stream.concat(leave.conditions().stream(), leave.helpConditions().stream())
                        .map(reading::text)
                        .collect(Collectors.joining(", "));
        return new LeaveRow(
                leave.number().value(),
                reading.words().days().brief(leave.period().from()),
                leave.period().days(),
                reading.words().word(leave.purpose()),
                conditions,
                howItWent(leave, state, reading),
                series(leave, state, reading),
                mark(leave, state, reading));
    }

    private static String series(Leave leave, Trajectory state, Reading reading) {
        var series = leave.series();
        if (series == null) {
            return "";
        }
        var all = state.stay().decidedWith(leave);
        return reading.say("stay.series", series.value(), all.indexOf(leave) + 1, all.size());
    }

    private static String howItWent(Leave leave, Trajectory state, Reading reading) {
        var ended =
                state.history()
                        .events(StayEvent.LeaveEnded.class)
                        .filter(e -> e.number().equals(leave.number()))
                        .map(e -> reading.text(e.howItWent()));
        var told =
                state.history()
                        .events(LeaveEvent.LeaveTold.class)
                        .filter(e -> e.number().equals(leave.number()))
                        .map(e -> reading.text(e.howItWent()));
        return Stream.concat(ended, told)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Mark mark(Leave leave, Trajectory state, Reading reading) {
        var days = reading.words().days();
        return switch (leave.stage()) {
            case Leave.Stage.Planned _ ->
                    leave.allowed()
                            ? Mark.planned(reading.say("leave.in-plan"))
                            : Mark.open(reading.say("leave.waits"));
            case Leave.Stage.Granted(var by, var on) ->
                    Mark.ok(reading.say("leave.granted", reading.names().staff(by), days.tick(on)));
            case Leave.Stage.Out _ when state.stay().overdue(leave, reading.today()) ->
                    Mark.open(reading.say("leave.late"));
            case Leave.Stage.Out _ -> Mark.planned(reading.say("leave.out"));
            case Leave.Stage.Back(_, var on) -> Mark.ok(reading.say("leave.back", days.tick(on)));
            case Leave.Stage.Over(_, var on) -> Mark.ok(reading.say("leave.over", days.tick(on)));
            case Leave.Stage.Revoked(_, var on) ->
                    Mark.bad(reading.say("leave.revoked", days.tick(on)));
            case Leave.Stage.NotTaken(var on, var refused) ->
                    Mark.planned(
                            reading.say(
                                    refused ? "leave.refused" : "leave.cancelled", days.tick(on)));
        };
    }
}
