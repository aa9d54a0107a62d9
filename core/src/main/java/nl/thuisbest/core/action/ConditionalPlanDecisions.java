package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.law.RestrictiveMeasure;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.ConditionalPlan;
import nl.thuisbest.core.trajectory.ConditionalPlans;
import nl.thuisbest.core.trajectory.TitleEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.YesNoUnknown;

/**
 * The plan of a conditional authorisation: recorded as the court got it, changed by the provider
 * only with the consent of the young person (JW 6.1.4(5), 6.1.5).
 */
final class ConditionalPlanDecisions {
    static final Refusal NO_CONDITIONAL = Refusal.order("no-conditional-authorisation");
    static final Refusal NOT_CONDITIONAL =
            Refusal.order("authorisation-not-conditional").at("authorisation");
    static final Refusal NO_PLAN_YET = Refusal.order("no-conditional-plan-yet");
    static final Refusal NEEDS_CONSENT =
            Refusal.law("plan-change-needs-youth", Articles.CONDITIONAL_CHANGED).at("youthAgrees");
    static final Refusal NOT_LISTED =
            Refusal.law("conditional-measure-not-listed", Articles.CONDITIONAL_MEASURES)
                    .at("plan.measures");
    static final Refusal OTHERS =
            Refusal.law("conditional-measure-not-listed", Articles.CONDITIONAL_MEASURES)
                    .at("plan.otherMeasures");
    static final Refusal WHO_ADMITS =
            Refusal.law("who-admits-asked", Articles.CONDITIONAL_PLAN).at("plan.mayAdmit");
    static final Refusal NOT_ACCEPTED =
            Refusal.law("help-not-accepted", Articles.CONDITIONAL_ACCEPTED).at("plan.accepted");

    private ConditionalPlanDecisions() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        TitleAction.RecordConditionalPlan.class,
                        "legal",
                        ConditionalPlanDecisions::conditional,
                        ConditionalPlanDecisions::record),
                ActionType.decision(
                        TitleAction.ChangeConditionalPlan.class,
                        "legal",
                        ConditionalPlanDecisions::planned,
                        ConditionalPlanDecisions::change));
    }

    private static List<Refusal> conditional(Trajectory trajectory, Situation situation) {
        boolean any =
                trajectory.legal().authorisations().stream()
                        .anyMatch(a -> a.kind() == AuthorisationKind.CONDITIONAL);
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.exists() && !any, NO_CONDITIONAL)
                .list();
    }

    /** A conditional authorisation in force, whose plan is known. */
    private static List<Refusal> planned(Trajectory trajectory, Situation situation) {
        var now =
                trajectory
                        .legal()
                        .inForceOn(situation.today())
                        .filter(a -> a.kind() == AuthorisationKind.CONDITIONAL);
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.exists() && now.isEmpty(), NO_CONDITIONAL)
                .orWhen(
                        now.filter(a -> ConditionalPlans.of(trajectory, a.number()).isEmpty())
                                .isPresent(),
                        NO_PLAN_YET)
                .list();
    }

    /** A second one is a change, agreed with or not: that is recorded, and rings. */
    private static Decision<TitleEvent> record(
            Trajectory trajectory, TitleAction.RecordConditionalPlan action, Situation situation) {
        var found = trajectory.legal().authorisation(action.authorisation());
        return Decision.refuse(conditional(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(found.isEmpty(), LegalFacts.UNKNOWN_AUTHORISATION)
                .orWhen(found.filter(a -> !isConditional(a)).isPresent(), NOT_CONDITIONAL)
                .orAccept(() -> List.of(recorded(trajectory, action)));
    }

    private static TitleEvent recorded(
            Trajectory trajectory, TitleAction.RecordConditionalPlan action) {
        var number = action.authorisation();
        var agreed = action.agreed();
        return ConditionalPlans.of(trajectory, number).isEmpty()
                ? new TitleEvent.ConditionalPlanRecorded(number, action.plan(), action.on())
                : new TitleEvent.ConditionalPlanChanged(
                        number,
                        action.plan(),
                        agreed == null ? YesNoUnknown.UNKNOWN : agreed,
                        null,
                        action.on());
    }

    private static Decision<TitleEvent.ConditionalPlanChanged> change(
            Trajectory trajectory, TitleAction.ChangeConditionalPlan action, Situation situation) {
        var found = trajectory.legal().authorisation(action.authorisation());
        return Decision.refuse(planned(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(found.isEmpty(), LegalFacts.UNKNOWN_AUTHORISATION)
                .orWhen(found.filter(a -> !isConditional(a)).isPresent(), NOT_CONDITIONAL)
                .orWhen(
                        found.filter(a -> isConditional(a) && !a.inForceOn(action.on()))
                                .isPresent(),
                        LegalFacts.ALREADY_ENDED)
                .orUnless(action.youthAgrees(), NEEDS_CONSENT)
                .and(unlawful(action.plan(), situation, action.on()))
                .orAccept(() ->
                        List.of(
                                new TitleEvent.ConditionalPlanChanged(
                                        action.authorisation(),
                                        action.plan(),
                                        YesNoUnknown.YES,
                                        action.reason(),
                                        action.on())));
    }

    private static boolean isConditional(Authorisation authorisation) {
        return authorisation.kind() == AuthorisationKind.CONDITIONAL;
    }

    /** What the Act does not let a plan be. */
    private static List<Refusal> unlawful(
            ConditionalPlan plan, Situation situation, LocalDate day) {
        boolean listed =
                plan.measures().stream()
                        .allMatch(one ->
                                situation
                                        .rulebook()
                                        .restriction(one, day)
                                        .filter(RestrictiveMeasure::conditional)
                                        .isPresent());
        return Decision.refuseUnless(listed, NOT_LISTED)
                .orUnless(plan.otherMeasures().isEmpty(), OTHERS)
                .orWhen(plan.mayAdmit() == null, WHO_ADMITS)
                .orUnless(plan.accepted() == YesNoUnknown.YES, NOT_ACCEPTED)
                .list();
    }
}
