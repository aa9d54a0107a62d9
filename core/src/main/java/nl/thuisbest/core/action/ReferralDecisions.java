package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.ReferralEvent;
import nl.thuisbest.core.trajectory.ReferralQuestions;
import nl.thuisbest.core.trajectory.ReferralQuestions.Question;
import nl.thuisbest.core.trajectory.Trajectory;

/** Decides {@link ReferralAction}. */
final class ReferralDecisions {
    static final Refusal TOLD_ALREADY = Refusal.order("referral-told-already");
    static final Refusal WHY_URGENT = Refusal.order("why-urgent").at("whyUrgent");
    static final Refusal NO_QUESTION = Refusal.order("no-referral-question");
    static final Refusal UNKNOWN_QUESTION = Refusal.order("unknown-referral-question").at("number");
    static final Refusal ANSWERED = Refusal.order("referral-question-answered").at("number");
    static final Refusal BEFORE_QUESTION = Refusal.order("before-referral-question").at("on");
    static final Refusal ANSWERED_ALREADY = Refusal.order("referral-answered-already");
    static final Refusal INTO_ITSELF = Refusal.order("join-into-itself").at("into");

    private ReferralDecisions() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        ReferralAction.TellReferral.class,
                        "course",
                        ReferralDecisions::untold,
                        ReferralDecisions::tell),
                ActionType.decision(
                        ReferralAction.AskMore.class,
                        "course",
                        ReferralDecisions::unanswered,
                        ReferralDecisions::ask),
                ActionType.fact(
                        ReferralAction.AnswerMore.class,
                        "course",
                        ReferralDecisions::anyOpen,
                        ReferralDecisions::answer),
                ActionType.decision(
                        ReferralAction.JoinReferral.class,
                        "course",
                        ReferralDecisions::unanswered,
                        ReferralDecisions::join));
    }

    private static List<Refusal> untold(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.history().has("referral-told"), TOLD_ALREADY)
                .list();
    }

    private static Decision<ReferralEvent.ReferralTold> tell(
            Trajectory trajectory, ReferralAction.TellReferral action, Situation situation) {
        return Decision.refuse(untold(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(action.urgent() && action.whyUrgent() == null, WHY_URGENT)
                .orAccept(() ->
                        List.of(
                                new ReferralEvent.ReferralTold(
                                        action.origin(),
                                        action.urgent(),
                                        action.whyUrgent(),
                                        action.youth(),
                                        action.youthWords(),
                                        action.parents(),
                                        action.parentsWords(),
                                        action.numberOfAnother(),
                                        action.on())));
    }

    /** It runs and was neither indicated nor declined: the team still owes an answer. */
    private static List<Refusal> unanswered(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.running(trajectory, situation))
                .orWhen(trajectory.course().indicated(), ANSWERED_ALREADY)
                .list();
    }

    private static Decision<ReferralEvent.MoreAsked> ask(
            Trajectory trajectory, ReferralAction.AskMore action, Situation situation) {
        return Decision.refuse(unanswered(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new ReferralEvent.MoreAsked(
                                        ReferralQuestions.of(trajectory).next(),
                                        action.question(),
                                        action.on())));
    }

    private static List<Refusal> anyOpen(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(
                        trajectory.exists() && ReferralQuestions.of(trajectory).open().isEmpty(),
                        NO_QUESTION)
                .list();
    }

    private static Decision<ReferralEvent.MoreAnswered> answer(
            Trajectory trajectory, ReferralAction.AnswerMore action, Situation situation) {
        var question = ReferralQuestions.of(trajectory).find(action.number());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(trajectory.exists() && question.isEmpty(), UNKNOWN_QUESTION)
                .orWhen(question.filter(one -> !one.open()).isPresent(), ANSWERED)
                .orWhen(
                        question.map(Question::asked)
                                .filter(asked -> action.on().isBefore(asked.on()))
                                .isPresent(),
                        BEFORE_QUESTION)
                .orAccept(() ->
                        List.of(
                                new ReferralEvent.MoreAnswered(
                                        action.number(),
                                        action.answer(),
                                        action.saidBy(),
                                        action.on())));
    }

    /** Whether it is of the same young person, only people can say; the product offers it. */
    private static Decision<ReferralEvent.ReferralJoined> join(
            Trajectory trajectory, ReferralAction.JoinReferral action, Situation situation) {
        return Decision.refuse(unanswered(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(action.into().equals(trajectory.id()), INTO_ITSELF)
                .orAccept(() ->
                        List.of(
                                new ReferralEvent.ReferralJoined(
                                        action.into(), action.why(), action.on())));
    }
}
