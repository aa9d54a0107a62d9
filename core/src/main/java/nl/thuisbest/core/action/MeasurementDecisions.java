package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.action.ActionType.Nature;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.programme.Measurement;
import nl.thuisbest.core.trajectory.MeasurementEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Decides {@link MeasurementAction}: a score of a measurement of the programme, within its bounds.
 * When it is usually measured is a reminder of the programme; that it was measured is a fact.
 */
final class MeasurementDecisions {
    static final Refusal UNKNOWN_MEASURE = Refusal.order("unknown-measure").at("measure");
    static final Refusal SCORE_HIDDEN = Refusal.order("score-hidden-from-you").at("measure");
    static final Refusal OUT_OF_BOUNDS = Refusal.order("score-out-of-bounds").at("score");

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
        return Decision.refuseWhen(found.isEmpty(), UNKNOWN_MEASURE)
                .and(Checks.happened(action.on(), situation))
                .orWhen(found.filter(m -> hidden(m, situation.actor())).isPresent(), SCORE_HIDDEN)
                .and(
                        found
                                .filter(m -> !m.allows(action.score()))
                                .map(MeasurementDecisions::bounds)
                                .stream()
                                .toList())
                .and(Checks.known(trajectory, action.byWhom(), "byWhom"))
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

    /** Who may never see a score cannot be the one who enters it: the therapist and the TAM-R. */
    private static boolean hidden(Measurement measurement, Actor actor) {
        return !measurement.hiddenFrom().isEmpty()
                && measurement.hiddenFrom().containsAll(actor.roles());
    }
}
