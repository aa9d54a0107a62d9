package nl.thuisbest.core.action;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * The plan for help outside closed care (JW 4.1.3): it may be agreed by word of mouth, and is put
 * in writing within fourteen days when someone wants that.
 */
final class OutsidePlans {
    private static final String PART = "plan";

    private OutsidePlans() {}

    static Stream<ActionType<?>> types() {
        return Stream.of(
                ActionType.fact(
                        PlanAction.AgreeOutsidePlan.class,
                        PART,
                        Checks::referred,
                        OutsidePlans::agree),
                ActionType.fact(
                        PlanAction.AskPlanInWriting.class,
                        PART,
                        Checks::referred,
                        OutsidePlans::ask),
                ActionType.fact(
                        PlanAction.WriteOutsidePlan.class,
                        PART,
                        Checks::referred,
                        OutsidePlans::write));
    }

    private static Decision<PlanEvent.OutsidePlanAgreed> agree(
            Trajectory trajectory, PlanAction.AgreeOutsidePlan action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new PlanEvent.OutsidePlanAgreed(
                                        action.agreements(),
                                        action.withWhom(),
                                        action.written(),
                                        situation.actor().staff(),
                                        action.on())));
    }

    private static Decision<PlanEvent.PlanWritingAsked> ask(
            Trajectory trajectory, PlanAction.AskPlanInWriting action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() -> List.of(new PlanEvent.PlanWritingAsked(action.who(), action.on())));
    }

    private static Decision<PlanEvent.OutsidePlanWritten> write(
            Trajectory trajectory, PlanAction.WriteOutsidePlan action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new PlanEvent.OutsidePlanWritten(
                                        action.plan(), situation.actor().staff(), action.on())));
    }
}
