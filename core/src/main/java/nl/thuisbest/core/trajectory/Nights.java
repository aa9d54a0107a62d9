package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The one place that says what a night is, and on which days that can change. */
final class Nights {
    private Nights() {}

    static DayStatus status(Trajectory trajectory, LocalDate night, Whereabouts where) {
        return switch (where) {
            case GROUP ->
                    trajectory.safety().timeOuts().stream().anyMatch(t -> t.holds(night))
                            ? DayStatus.TIME_OUT
                            : DayStatus.INSIDE;
            case HOME -> atHome(trajectory, night);
            case NETWORK ->
                    atHome(trajectory, night) == DayStatus.LEAVE
                            ? DayStatus.LEAVE
                            : DayStatus.ELSEWHERE;
            case OPEN_PLACE, OTHER_CLOSED_PLACE -> DayStatus.ELSEWHERE;
            case NOT_BACK_IN_TIME, UNKNOWN -> DayStatus.ABSCONDED;
        };
    }

    private static DayStatus atHome(Trajectory trajectory, LocalDate night) {
        var legal = trajectory.legal();
        if (legal.titleToStayOn(night)) {
            return trajectory.stay().leaves().stream().anyMatch(l -> l.holds(night))
                    ? DayStatus.LEAVE
                    : DayStatus.HOME_UNDER_AUTHORISATION;
        }
        return legal.inForceOn(night)
                .map(a -> a.suspendedOn(night) ? DayStatus.SUSPENDED : DayStatus.CONDITIONAL)
                .orElse(DayStatus.HOME_FREE);
    }

    /** Every day on which the title, a leave or a time-out may begin, stop or change. */
    static Stream<LocalDate> turns(Trajectory trajectory) {
        return Stream.of(
                        trajectory.legal().authorisations().stream().flatMap(Nights::turns),
                        trajectory.stay().leaves().stream().flatMap(Nights::turns),
                        trajectory.safety().timeOuts().stream()
                                .flatMap(t ->
                                        Stream.concat(
                                                Stream.of(t.decision().on()),
                                                Stream.ofNullable(t.endedOn()))))
                .flatMap(days -> days);
    }

    static Stream<LocalDate> turns(Authorisation authorisation) {
        var suspensions =
                authorisation.suspensions().stream()
                        .flatMap(s ->
                                Stream.concat(Stream.of(s.from()), Stream.ofNullable(s.until())));
        return Stream.of(
                        Stream.of(authorisation.period().from(), authorisation.endsBefore()),
                        Stream.ofNullable(authorisation.admittedOn()),
                        authorisation.lifted().stream()
                                .flatMap(span ->
                                        Stream.concat(
                                                Stream.of(span.from()),
                                                Stream.ofNullable(span.until()))),
                        suspensions)
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> turns(Leave leave) {
        var stage =
                switch (leave.stage()) {
                    case Leave.Stage.Planned _ -> Stream.<LocalDate>empty();
                    case Leave.Stage.Granted _ -> Stream.<LocalDate>empty();
                    case Leave.Stage.Out(var since) -> Stream.of(since);
                    case Leave.Stage.Back(var since, var on) -> Stream.of(since, on);
                    case Leave.Stage.Over(var since, var on) -> Stream.of(since, on);
                    case Leave.Stage.Revoked(var since, var on) ->
                            Stream.concat(Stream.ofNullable(since), Stream.of(on));
                    case Leave.Stage.NotTaken(var on, _) -> Stream.of(on);
                };
        var decision = Optional.ofNullable(leave.decision()).map(Leave.Granting::on).stream();
        var taken = leave.taken().stream().flatMap(p -> Stream.of(p.from(), p.until()));
        var period = Stream.of(leave.period().from(), leave.period().until());
        return Stream.of(period, decision, taken, stage).flatMap(days -> days);
    }
}
