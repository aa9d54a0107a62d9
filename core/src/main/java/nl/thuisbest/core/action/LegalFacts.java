package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.action.ActionType.Nature;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Provisions;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.TitleEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * What the court and the municipality gave: facts, recorded as they are. One that is longer than
 * the law allows, or has no declaration, is recorded too and raises its alarm (care-rules 2).
 */
final class LegalFacts {
    static final Refusal UNKNOWN_AUTHORISATION =
            Refusal.order("unknown-authorisation").at("authorisation");
    static final Refusal ALREADY_ENDED =
            Refusal.order("authorisation-already-ended").at("authorisation");
    static final Refusal NOTHING_TO_CONVERT = Refusal.order("no-authorisation-in-force");

    private LegalFacts() {}

    static List<ActionType<?>> types() {
        return List.of(
                new ActionType<>(
                        "register-frame",
                        LegalAction.RegisterFrame.class,
                        Nature.FACT,
                        "legal",
                        Checks::referred,
                        LegalFacts::frame),
                new ActionType<>(
                        "register-authorisation",
                        LegalAction.RegisterAuthorisation.class,
                        Nature.FACT,
                        "legal",
                        Checks::referred,
                        LegalFacts::register),
                new ActionType<>(
                        "end-authorisation",
                        LegalAction.EndAuthorisation.class,
                        Nature.FACT,
                        "legal",
                        Checks::referred,
                        LegalFacts::end),
                new ActionType<>(
                        "convert-authorisation",
                        LegalAction.ConvertAuthorisation.class,
                        Nature.FACT,
                        "legal",
                        LegalFacts::inForce,
                        LegalFacts::convert),
                new ActionType<>(
                        "register-allocation",
                        LegalAction.RegisterAllocation.class,
                        Nature.FACT,
                        "legal",
                        Checks::referred,
                        LegalFacts::allocation));
    }

    private static Decision<LegalEvent.FrameRegistered> frame(
            Trajectory trajectory, LegalAction.RegisterFrame action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new LegalEvent.FrameRegistered(
                                        action.frame(),
                                        action.period(),
                                        action.decidedBy(),
                                        action.on())));
    }

    private static Decision<LegalEvent.AuthorisationRegistered> register(
            Trajectory trajectory, LegalAction.RegisterAuthorisation action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new LegalEvent.AuthorisationRegistered(
                                        trajectory.legal().nextAuthorisation(),
                                        action.kind(),
                                        action.frame(),
                                        action.period(),
                                        action.court(),
                                        action.declaration(),
                                        action.on(),
                                        action.expert(),
                                        action.unexamined(),
                                        action.grant())));
    }

    private static Decision<LegalEvent.AuthorisationEnded> end(
            Trajectory trajectory, LegalAction.EndAuthorisation action, Situation situation) {
        var found = trajectory.legal().authorisation(action.authorisation());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(found.isEmpty(), UNKNOWN_AUTHORISATION)
                .and(Checks.happened(action.on(), situation))
                .orWhen(found.filter(a -> a.endedOn() != null).isPresent(), ALREADY_ENDED)
                .orAccept(() ->
                        List.of(
                                new LegalEvent.AuthorisationEnded(
                                        action.authorisation(),
                                        action.cause(),
                                        action.reason(),
                                        lapse(
                                                found.orElseThrow(),
                                                action.cause(),
                                                action.on(),
                                                situation))));
    }

    /**
     * Withdrawn consent lets it lapse on the fourteenth day after (JW 6.1.2(7)), an emergency
     * authorisation at its own end (6.1.3(5)); every other cause at once.
     */
    static LocalDate lapse(
            Authorisation authorisation,
            AuthorisationEnd cause,
            LocalDate on,
            Situation situation) {
        return switch (cause) {
            case CONSENT_WITHDRAWN ->
                    authorisation.kind() == AuthorisationKind.EMERGENCY
                            ? authorisation.period().until()
                            : situation
                                    .rulebook()
                                    .provisions()
                                    .after(Provisions.CONSENT_WITHDRAWN, on)
                                    .orElse(on);
            case LAPSED_NOT_EXECUTED, NO_LONGER_NEEDED, ANNULLED, REPLACED, RELEASED -> on;
        };
    }

    private static List<Refusal> inForce(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(
                        trajectory.exists()
                                && trajectory.legal().inForceOn(situation.today()).isEmpty(),
                        NOTHING_TO_CONVERT)
                .list();
    }

    /**
     * The court put a conditional authorisation in the place of the one in force on its first day.
     */
    private static Decision<LegalEvent> convert(
            Trajectory trajectory, LegalAction.ConvertAuthorisation action, Situation situation) {
        var replaced = trajectory.legal().inForceOn(action.period().from());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(trajectory.exists() && replaced.isEmpty(), NOTHING_TO_CONVERT)
                .orAccept(() -> converted(trajectory, action, replaced.orElseThrow()));
    }

    private static List<LegalEvent> converted(
            Trajectory trajectory,
            LegalAction.ConvertAuthorisation action,
            Authorisation replaced) {
        var number = trajectory.legal().nextAuthorisation();
        var events = new ArrayList<LegalEvent>();
        events.add(
                new LegalEvent.AuthorisationEnded(
                        replaced.number(),
                        AuthorisationEnd.REPLACED,
                        null,
                        action.period().from()));
        events.add(
                new LegalEvent.AuthorisationRegistered(
                        number,
                        AuthorisationKind.CONDITIONAL,
                        replaced.frame(),
                        action.period(),
                        action.court(),
                        action.declaration(),
                        action.on(),
                        action.expert(),
                        null,
                        action.grant()));
        if (action.plan() != null) {
            events.add(new TitleEvent.ConditionalPlanRecorded(number, action.plan(), action.on()));
        }
        return events;
    }

    private static Decision<LegalEvent.AllocationRegistered> allocation(
            Trajectory trajectory, LegalAction.RegisterAllocation action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new LegalEvent.AllocationRegistered(
                                        trajectory.legal().nextAllocation(),
                                        action.product(),
                                        action.period(),
                                        action.municipality(),
                                        action.reference(),
                                        action.on(),
                                        action.volume(),
                                        action.productCode(),
                                        action.decidedOn())));
    }
}
