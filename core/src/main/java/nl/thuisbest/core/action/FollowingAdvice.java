package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.ExpertAsk;
import nl.thuisbest.core.trajectory.ExpertAsks;
import nl.thuisbest.core.trajectory.ExpertEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Who does what after an advice, until the case is broken through or it is explained why not; and
 * what the region must know of it. Members of the expert team propose, the referrer acts (RET3).
 */
final class FollowingAdvice {
    static final Refusal DUE_BEFORE = Refusal.order("expert-action-due-before").at("dueOn");
    static final Refusal NO_ACTION = Refusal.order("no-expert-action");
    static final Refusal NO_SUCH_ACTION = Refusal.order("no-such-expert-action").at("action");
    static final Refusal FINISHED = Refusal.order("expert-action-finished").at("action");
    static final Refusal WHY_NOT = Refusal.order("expert-action-why-not").at("whyNot");
    static final Refusal BEFORE_AGREED = Refusal.order("before-expert-action").at("on");
    static final Refusal WITHDRAWN = Refusal.order("expert-ask-over").at("ask");

    private FollowingAdvice() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        ExpertAction.AgreeExpertAction.class,
                        "experts",
                        ExpertDecisions::any,
                        FollowingAdvice::agree),
                ActionType.fact(
                        ExpertAction.FinishExpertAction.class,
                        "experts",
                        FollowingAdvice::anyAgreed,
                        FollowingAdvice::finish),
                ActionType.fact(
                        ExpertAction.FollowUpAdvice.class,
                        "experts",
                        ExpertDecisions::any,
                        FollowingAdvice::followUp),
                ActionType.fact(
                        ExpertAction.SignalRegion.class,
                        "experts",
                        ExpertDecisions::any,
                        FollowingAdvice::signal),
                ActionType.fact(
                        ExpertAction.WithdrawAsk.class,
                        "experts",
                        ExpertDecisions::any,
                        FollowingAdvice::withdraw));
    }

    private static List<Refusal> anyAgreed(Trajectory path, Situation situation) {
        return Decision.refuse(ExpertDecisions.any(path, situation))
                .orWhen(
                        ExpertAsks.of(path).all().stream().allMatch(ask -> ask.actions().isEmpty()),
                        NO_ACTION)
                .list();
    }

    private static Decision<ExpertEvent.ExpertActionAgreed> agree(
            Trajectory path, ExpertAction.AgreeExpertAction action, Situation situation) {
        return ExpertDecisions.about(action.ask(), action.on(), path, situation)
                .orWhen(action.dueOn().isBefore(action.on()), DUE_BEFORE)
                .orAccept(() ->
                        List.of(
                                new ExpertEvent.ExpertActionAgreed(
                                        ExpertAsks.of(path).nextAction(),
                                        action.ask(),
                                        action.what(),
                                        action.who(),
                                        action.dueOn(),
                                        action.on())));
    }

    private static Decision<ExpertEvent.ExpertActionFinished> finish(
            Trajectory path, ExpertAction.FinishExpertAction action, Situation situation) {
        var ask = ExpertAsks.of(path).of(action.action());
        var agreed =
                ask.stream()
                        .flatMap(one -> one.actions().stream())
                        .filter(one -> one.action().number().equals(action.action()))
                        .findFirst();
        return AnalysisDecisions.on(action.on(), path, situation)
                .orWhen(agreed.isEmpty(), NO_SUCH_ACTION)
                .orWhen(agreed.filter(one -> one.finished() != null).isPresent(), FINISHED)
                .orWhen(
                        agreed.filter(one -> action.on().isBefore(one.action().on())).isPresent(),
                        BEFORE_AGREED)
                .orWhen(!action.done() && action.whyNot() == null, WHY_NOT)
                .orAccept(() ->
                        List.of(
                                new ExpertEvent.ExpertActionFinished(
                                        action.action(),
                                        ask.orElseThrow().number(),
                                        action.done(),
                                        action.whyNot(),
                                        action.on())));
    }

    /** Also after it seemed over: a case that gets stuck again is followed again. */
    private static Decision<ExpertEvent.AdviceFollowedUp> followUp(
            Trajectory path, ExpertAction.FollowUpAdvice action, Situation situation) {
        return ExpertDecisions.about(action.ask(), action.on(), path, situation)
                .orWhen(withdrawn(path, action.ask()), WITHDRAWN)
                .orAccept(() ->
                        List.of(
                                new ExpertEvent.AdviceFollowedUp(
                                        action.ask(),
                                        action.outcome(),
                                        action.howItStands(),
                                        action.on())));
    }

    private static boolean withdrawn(
            Trajectory path, nl.thuisbest.core.trajectory.ExpertAskNo number) {
        return ExpertAsks.of(path)
                .find(number)
                .filter(one -> one.stage() == ExpertAsk.AskStage.WITHDRAWN)
                .isPresent();
    }

    private static Decision<ExpertEvent.RegionSignalled> signal(
            Trajectory path, ExpertAction.SignalRegion action, Situation situation) {
        return ExpertDecisions.about(action.ask(), action.on(), path, situation)
                .orAccept(() ->
                        List.of(
                                new ExpertEvent.RegionSignalled(
                                        action.ask(),
                                        action.kind(),
                                        action.withoutNames(),
                                        action.on())));
    }

    private static Decision<ExpertEvent.AskWithdrawn> withdraw(
            Trajectory path, ExpertAction.WithdrawAsk action, Situation situation) {
        return ExpertDecisions.about(action.ask(), action.on(), path, situation)
                .orWhen(withdrawn(path, action.ask()), WITHDRAWN)
                .orAccept(() ->
                        List.of(
                                new ExpertEvent.AskWithdrawn(
                                        action.ask(), action.reason(), action.on())));
    }
}
