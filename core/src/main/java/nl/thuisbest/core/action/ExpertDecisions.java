package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.AskGround;
import nl.thuisbest.core.trajectory.ExpertAsk;
import nl.thuisbest.core.trajectory.ExpertAskNo;
import nl.thuisbest.core.trajectory.ExpertAsks;
import nl.thuisbest.core.trajectory.ExpertEvent;
import nl.thuisbest.core.trajectory.Screening;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * The way of a question to the expert team. What the team outside did is a fact, in whatever order
 * it came; only a question that is over takes no more of it. What follows an advice is decided by
 * {@link FollowingAdvice}.
 */
final class ExpertDecisions {
    static final Refusal NO_ASK = Refusal.order("no-expert-ask");
    static final Refusal NO_SUCH_ASK = Refusal.order("no-such-expert-ask").at("ask");
    static final Refusal ASK_OVER = Refusal.order("expert-ask-over").at("ask");
    static final Refusal BEFORE_ASK = Refusal.order("before-expert-ask").at("on");
    static final Refusal CONSENT_OF = Refusal.order("expert-consent-of").at("consentOf");
    static final Refusal PLACE_SINCE_FUTURE =
            Refusal.order("no-place-in-future").at("noPlaceSince");
    static final Refusal NO_PLACE_OF = Refusal.order("no-place-of-what").at("programme");
    static final Refusal ELSEWHERE = Refusal.order("screened-elsewhere").at("elsewhere");
    static final Refusal TABLE_BEFORE = Refusal.order("expert-table-before").at("tableOn");
    static final Refusal NO_MEMBERS = Refusal.order("expert-table-members").at("members");
    static final Refusal NO_DIRECTION = Refusal.order("expert-directions").at("directions");

    private ExpertDecisions() {}

    static List<ActionType<?>> types() {
        return java.util.stream.Stream.concat(ways().stream(), FollowingAdvice.types().stream())
                .toList();
    }

    private static List<ActionType<?>> ways() {
        return List.of(
                ActionType.fact(
                        ExpertAction.AskExperts.class,
                        "experts",
                        Checks::referred,
                        ExpertDecisions::ask),
                ActionType.fact(
                        ExpertAction.ScreenAsk.class,
                        "experts",
                        ExpertDecisions::any,
                        ExpertDecisions::screen),
                ActionType.fact(
                        ExpertAction.SupplementAsk.class,
                        "experts",
                        ExpertDecisions::any,
                        ExpertDecisions::supplement),
                ActionType.fact(
                        ExpertAction.PlanExpertTable.class,
                        "experts",
                        ExpertDecisions::any,
                        ExpertDecisions::plan),
                ActionType.fact(
                        ExpertAction.HoldExpertTable.class,
                        "experts",
                        ExpertDecisions::any,
                        ExpertDecisions::hold),
                ActionType.fact(
                        ExpertAction.GiveExpertAdvice.class,
                        "experts",
                        ExpertDecisions::any,
                        ExpertDecisions::advise));
    }

    static List<Refusal> any(Trajectory path, Situation situation) {
        return Decision.refuse(Checks.referred(path, situation))
                .orWhen(ExpertAsks.of(path).all().isEmpty(), NO_ASK)
                .list();
    }

    /** What holds for all that is recorded about one question. */
    static Decision.Reasons about(
            ExpertAskNo number, LocalDate on, Trajectory path, Situation situation) {
        var ask = ExpertAsks.of(path).find(number);
        return Decision.refuse(Checks.referred(path, situation))
                .and(Checks.happened(on, situation))
                .orWhen(ask.isEmpty(), NO_SUCH_ASK)
                .orWhen(ask.filter(one -> on.isBefore(one.asked().on())).isPresent(), BEFORE_ASK);
    }

    private static Decision.Reasons open(
            ExpertAskNo number, LocalDate on, Trajectory path, Situation situation) {
        return about(number, on, path, situation).orWhen(over(number, path), ASK_OVER);
    }

    /** A question that was sent elsewhere takes an addition, for then it is asked anew. */
    private static boolean over(ExpertAskNo number, Trajectory path) {
        return ExpertAsks.of(path).find(number).filter(one -> !one.open()).isPresent();
    }

    private static Decision<ExpertEvent.ExpertsAsked> ask(
            Trajectory path, ExpertAction.AskExperts action, Situation situation) {
        boolean byConsent = action.ground() == AskGround.CONSENT;
        var since = action.noPlaceSince();
        var reasons =
                AnalysisDecisions.on(action.on(), path, situation)
                        .orWhen(byConsent && action.consentOf().isEmpty(), CONSENT_OF)
                        .orWhen(since != null && action.programme() == null, NO_PLACE_OF)
                        .orWhen(
                                since != null && since.isAfter(situation.today()),
                                PLACE_SINCE_FUTURE);
        for (int i = 0; i < action.consentOf().size(); i++) {
            reasons = reasons.and(Checks.known(path, action.consentOf().get(i), "consentOf." + i));
        }
        return reasons.orAccept(() ->
                List.of(
                        new ExpertEvent.ExpertsAsked(
                                ExpertAsks.of(path).next(),
                                action.stuck(),
                                action.whyStuck(),
                                action.tried(),
                                action.question(),
                                action.programme(),
                                action.noPlaceSince(),
                                action.ground(),
                                action.consentOf(),
                                action.urgent(),
                                situation.actor().staff(),
                                action.on())));
    }

    private static Decision<ExpertEvent.AskScreened> screen(
            Trajectory path, ExpertAction.ScreenAsk action, Situation situation) {
        boolean sentOn = action.outcome() == Screening.REFER_ELSEWHERE;
        return open(action.ask(), action.on(), path, situation)
                .orWhen(sentOn && action.elsewhere() == null, ELSEWHERE)
                .orAccept(() ->
                        List.of(
                                new ExpertEvent.AskScreened(
                                        action.ask(),
                                        action.outcome(),
                                        action.reason(),
                                        action.elsewhere(),
                                        action.on())));
    }

    private static Decision<ExpertEvent.AskSupplemented> supplement(
            Trajectory path, ExpertAction.SupplementAsk action, Situation situation) {
        boolean sentOn =
                ExpertAsks.of(path)
                        .find(action.ask())
                        .filter(one -> one.stage() == ExpertAsk.AskStage.ELSEWHERE)
                        .isPresent();
        return about(action.ask(), action.on(), path, situation)
                .orWhen(!sentOn && over(action.ask(), path), ASK_OVER)
                .orAccept(() ->
                        List.of(
                                new ExpertEvent.AskSupplemented(
                                        action.ask(), action.addition(), action.on())));
    }

    private static Decision<ExpertEvent.ExpertTablePlanned> plan(
            Trajectory path, ExpertAction.PlanExpertTable action, Situation situation) {
        return open(action.ask(), action.on(), path, situation)
                .orWhen(action.tableOn().isBefore(action.on()), TABLE_BEFORE)
                .orAccept(() ->
                        List.of(
                                new ExpertEvent.ExpertTablePlanned(
                                        action.ask(), action.tableOn(), action.on())));
    }

    private static Decision<ExpertEvent.ExpertTableHeld> hold(
            Trajectory path, ExpertAction.HoldExpertTable action, Situation situation) {
        return open(action.ask(), action.on(), path, situation)
                .orWhen(action.members().isEmpty(), NO_MEMBERS)
                .orAccept(() ->
                        List.of(
                                new ExpertEvent.ExpertTableHeld(
                                        action.ask(),
                                        action.members(),
                                        action.youth(),
                                        action.youthSaid(),
                                        action.parents(),
                                        action.parentsSaid(),
                                        action.on())));
    }

    private static Decision<ExpertEvent.ExpertAdviceGiven> advise(
            Trajectory path, ExpertAction.GiveExpertAdvice action, Situation situation) {
        return open(action.ask(), action.on(), path, situation)
                .orWhen(action.directions().isEmpty(), NO_DIRECTION)
                .orAccept(() ->
                        List.of(
                                new ExpertEvent.ExpertAdviceGiven(
                                        action.ask(), action.directions(), action.on())));
    }
}
