package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.action.ActionType.Nature;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.programme.Measurement;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.MeasurementEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Decides {@link MeasurementAction}: a score of a measurement of the programme, within its bounds.
 */
final class MeasurementDecisions {
    static final Refusal UNKNOWN_MEASURE = Refusal.order("unknown-measure").at("measure");
    static final Refusal OTHER_MOMENT = Refusal.order("measure-other-moment").at("moment");
    static final Refusal OUT_OF_BOUNDS = Refusal.order("score-out-of-bounds").at("score");
    static final Refusal UNKNOWN_PERSON = Refusal.order("unknown-person").at("byWhom");

    private MeasurementDecisions() {}

    static List<ActionType<?>> types() {
        return List.of(
                new ActionType<>(
                        "measure",
                        MeasurementAction.Measure.class,
                        Nature.FACT,
                        "measurements",
                        Checks::referred,
                        MeasurementDecisions::measure));
    }

    private static Decision<MeasurementEvent.Measured> measure(
            Trajectory trajectory, MeasurementAction.Measure action, Situation situation) {
        var referred = Checks.referred(trajectory, situation);
        if (!referred.isEmpty()) {
            return new Decision.Refused<>(referred);
        }
        var found =
                situation.programmeOf(trajectory).measurements().stream()
                        .filter(m -> m.id().equals(action.measure()))
                        .findFirst();
        var moment = Words.ofEnum(action.moment());
        return Decision.refuseWhen(found.isEmpty(), UNKNOWN_MEASURE)
                .and(Checks.happened(action.on(), situation))
                .orWhen(found.filter(m -> !m.moments().contains(moment)).isPresent(), OTHER_MOMENT)
                .and(
                        found
                                .filter(m -> !m.allows(action.score()))
                                .map(MeasurementDecisions::bounds)
                                .stream()
                                .toList())
                .orUnless(knows(trajectory, action), UNKNOWN_PERSON)
                .orAccept(() ->
                        List.of(
                                new MeasurementEvent.Measured(
                                        action.measure(),
                                        action.moment(),
                                        action.score(),
                                        action.byWhom(),
                                        action.on())));
    }

    private static Refusal bounds(Measurement measurement) {
        return OUT_OF_BOUNDS
                .with("lowest", measurement.lowest().toPlainString())
                .with("highest", measurement.highest().toPlainString())
                .with("decimals", measurement.decimals());
    }

    private static boolean knows(Trajectory trajectory, MeasurementAction.Measure action) {
        return action.byWhom() == null
                || trajectory.team().kin().stream()
                        .anyMatch(k -> k.person().equals(action.byWhom()));
    }
}
