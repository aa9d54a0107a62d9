package nl.thuisbest.web.beside;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.action.TimeOutRoutes;
import nl.thuisbest.core.action.TimeOutWay;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Elsewhere;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutEvent;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.piece.Basis;
import org.jspecify.annotations.Nullable;

/** Tells the legal route of a time-out that follows from tonight's status (care-rules 4). */
final class Routes {
    private static final int LATELY = 14;

    private final Rulebook rulebook;
    private final Words words;
    private final LocalDate night;

    Routes(Rulebook rulebook, Words words, LocalDate night) {
        this.rulebook = rulebook;
        this.words = words;
        this.night = night;
    }

    /**
     * @param danger whether danger was answered with yes already: then an admission must
     */
    Route of(Trajectory state, boolean danger, String given) {
        var name =
                switch (TimeOutRoutes.of(state, night)) {
                    case TimeOutWay.Open open -> open.route().name();
                    case TimeOutWay.Shut shut -> shut.why().name();
                };
        return switch (TimeOutRoutes.of(state, night, danger)) {
            case TimeOutWay.Open open -> open(name, open, state, given);
            case TimeOutWay.Shut shut ->
                    new Route(
                            name,
                            false,
                            words.say("route.shut." + word(shut.why()), given),
                            shut.instead().stream().map(way -> instead(way, state)).toList(),
                            others(null),
                            List.of(),
                            List.of());
        };
    }

    private Route open(String name, TimeOutWay.Open open, Trajectory state, String given) {
        var key = key(open.route());
        return new Route(
                name,
                true,
                words.say(key, given),
                List.of(
                        row("who", key, given, List.of(open.ground())),
                        row("asks", key, given, List.of()),
                        row("remedy", key, given, List.of(open.remedy())),
                        row("tell", key, given, open.tell())),
                others(open.route()),
                tried(state),
                notices(events(open, state)));
    }

    private Route.Row row(String part, String key, String given, List<Source> sources) {
        return new Route.Row(
                words.say("route." + part),
                words.say(key + "." + part, given),
                sources.stream().map(source -> new Basis(Force.LAW, source)).toList(),
                null,
                null);
    }

    /** Each can be taken up from here, and says when it was. */
    private Route.Row instead(TimeOutWay.Instead instead, Trajectory state) {
        var key = "route.instead." + word(instead);
        var way = way(instead);
        var taken =
                state.history()
                        .events(TimeOutEvent.TimeOutElsewhere.class)
                        .filter(e -> e.way() == way && !e.on().isBefore(night.minusDays(LATELY)))
                        .reduce((_, later) -> later)
                        .map(e -> words.say("route.taken", words.days().brief(e.on())))
                        .orElse(null);
        var url = "/trajecten/" + state.id() + "/arrange-elsewhere?way=" + word(way);
        return new Route.Row(words.say(key), words.say(key + ".how"), List.of(), url, taken);
    }

    private static Elsewhere way(TimeOutWay.Instead instead) {
        return switch (instead) {
            case NETWORK_PLACE -> Elsewhere.NETWORK_PLACE;
            case OPEN_PLACE -> Elsewhere.OPEN_PLACE;
            case NEW_EMERGENCY_REQUEST -> Elsewhere.EMERGENCY_REQUEST;
        };
    }

    private List<Route.Other> others(@Nullable TimeOutRoute tonight) {
        var shut = "route.shut.no-authorisation";
        return Stream.concat(
                        Arrays.stream(TimeOutRoute.values())
                                .filter(route -> route != tonight)
                                .map(Routes::key),
                        tonight == null ? Stream.of() : Stream.of(shut))
                .map(key ->
                        new Route.Other(
                                words.say(key + ".night"),
                                words.say(key + ".decision"),
                                words.say(key + ".by"),
                                words.say(key + ".judge")))
                .toList();
    }

    private List<Route.Tried> tried(Trajectory state) {
        return state.safety().relapses().stream()
                .filter(relapse -> !relapse.on().isBefore(night.minusDays(LATELY)))
                .map(relapse ->
                        new Route.Tried(
                                words.days().brief(relapse.on()), relapse.triedAtHome().text()))
                .toList();
    }

    /** Every clock with a recipient that the events of this route would start today. */
    private List<Route.Notice> notices(List<Class<? extends TrajectoryEvent>> events) {
        var started = events.stream().map(EventNames::of).toList();
        return rulebook.clocks().stream()
                .filter(clock -> started.contains(clock.starts()))
                .filter(clock -> clock.validity().holdsOn(night))
                .flatMap(this::notice)
                .toList();
    }

    private Stream<Route.Notice> notice(Clock clock) {
        var to = clock.recipient();
        var term = clock.due();
        if (to == null || term == null) {
            return Stream.of();
        }
        var until = term.after(night, Holidays.DUTCH);
        return Stream.of(
                new Route.Notice(
                        words.word(to),
                        clock.text().in(words.language().code()),
                        until.equals(night)
                                ? words.say("route.at-once")
                                : words.days().brief(until),
                        new Basis(clock.force(), clock.source(), clock.id().value())));
    }

    private static List<Class<? extends TrajectoryEvent>> events(
            TimeOutWay.Open open, Trajectory state) {
        return switch (open.route()) {
            case LEAVE_REVOKED ->
                    List.of(
                            ofSeries(open, state)
                                    ? LeaveEvent.LeaveSeriesRevoked.class
                                    : StayEvent.LeaveRevoked.class,
                            SafetyEvent.TimeOutDecided.class);
            case SUSPENSION_WITHDRAWN ->
                    List.of(LegalEvent.SuspensionWithdrawn.class, SafetyEvent.TimeOutDecided.class);
            case ADMISSION_MUST, ADMISSION_MAY ->
                    List.of(LegalEvent.AdmittedOnCondition.class, SafetyEvent.TimeOutDecided.class);
            case AUTHORISATION_EXECUTED -> List.of(SafetyEvent.TimeOutDecided.class);
        };
    }

    /** The weeks after the return are revoked as the one decision they were. */
    private static boolean ofSeries(TimeOutWay.Open open, Trajectory state) {
        return Optional.ofNullable(open.leave())
                .flatMap(state.stay()::leave)
                .filter(l -> l.series() != null && l.purpose() == LeavePurpose.RETURN_HOME)
                .isPresent();
    }

    private static String key(TimeOutRoute route) {
        return "route." + word(route);
    }

    private static String word(Enum<?> constant) {
        return nl.thuisbest.core.shape.Words.ofEnum(constant);
    }
}
