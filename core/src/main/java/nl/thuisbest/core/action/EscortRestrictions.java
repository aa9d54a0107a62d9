package nl.thuisbest.core.action;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.RestrictiveMeasure;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Measures by who drives (JW 6.3.2.6) and by the police in a court (6.3.2.7): nobody of the staff
 * decides them, they are recorded as soon as they are told of (6.7.1(2)).
 */
final class EscortRestrictions {
    static final Refusal NOT_OF_ESCORT = Refusal.order("not-an-escort-measure").at("escortMeasure");

    static final Refusal NONE = Refusal.order("no-escort-restriction");
    static final Refusal NO_SUCH = Refusal.order("no-such-escort-restriction").at("escorted");
    static final Refusal BEFORE_IT = Refusal.order("before-escort-restriction").at("on");

    private static final String PART = "restrictions";

    private EscortRestrictions() {}

    static Stream<ActionType<?>> types() {
        return Stream.of(
                ActionType.fact(
                        RestrictionAction.RecordEscortRestriction.class,
                        PART,
                        Checks::referred,
                        EscortRestrictions::record),
                ActionType.fact(
                        RestrictionAction.TalkOverEscort.class,
                        PART,
                        EscortRestrictions::any,
                        EscortRestrictions::talk));
    }

    private static List<Refusal> any(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.restrictions().escorts().isEmpty(), NONE)
                .list();
    }

    private static Decision<RestrictionEvent.EscortTalkedOver> talk(
            Trajectory trajectory, RestrictionAction.TalkOverEscort action, Situation situation) {
        var one =
                trajectory.restrictions().escorts().stream()
                        .filter(e -> e.number().equals(action.escorted()))
                        .findFirst();
        return Decision.refuse(any(trajectory, situation))
                .orWhen(one.isEmpty(), NO_SUCH)
                .orWhen(one.filter(e -> action.on().isBefore(e.on())).isPresent(), BEFORE_IT)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new RestrictionEvent.EscortTalkedOver(
                                        action.escorted(),
                                        action.youthView(),
                                        situation.actor().staff(),
                                        action.on())));
    }

    private static Decision<RestrictionEvent.EscortRestrictionRecorded> record(
            Trajectory trajectory,
            RestrictionAction.RecordEscortRestriction action,
            Situation situation) {
        var ended = action.endedAt();
        var escort =
                situation.rulebook().restrictions().stream()
                        .filter(one -> one.id().equals(action.escortMeasure()))
                        .flatMap(one -> Stream.ofNullable(one.escort()))
                        .findFirst();
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.at(), situation))
                .orWhen(escort.isEmpty(), NOT_OF_ESCORT)
                .orWhen(
                        ended != null && ended.isAfter(situation.moment()),
                        Checks.AT_IN_FUTURE.at("endedAt"))
                .orWhen(
                        ended != null && ended.isBefore(action.at()),
                        ApplyingRestrictions.ENDED_BEFORE.at("endedAt"))
                .orAccept(() ->
                        List.of(
                                new RestrictionEvent.EscortRestrictionRecorded(
                                        trajectory.restrictions().nextEscort(),
                                        escort.orElseThrow(),
                                        action.escortMeasure(),
                                        action.who(),
                                        action.whatHappened(),
                                        action.taken(),
                                        action.institutionTold(),
                                        action.tellingAllowed(),
                                        situation.actor().staff(),
                                        action.at(),
                                        ended)));
    }

    /** Whether the staff of the accommodation may take it. */
    static boolean ofStaff(RestrictiveMeasure measure) {
        return measure.escort() == null;
    }
}
