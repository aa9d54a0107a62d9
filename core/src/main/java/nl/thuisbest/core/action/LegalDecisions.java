package nl.thuisbest.core.action;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.thuisbest.core.action.ActionType.Nature;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Holidays;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Articles;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.core.trajectory.Whereabouts;

/**
 * Decides consents and suspension of {@link LegalAction}; what court and municipality gave is in
 * {@link LegalFacts}, notices and letters in {@link Telling}.
 */
final class LegalDecisions {
    static final Refusal NOT_QUALIFIED = Refusal.law("not-a-qualified-gw", Articles.QUALIFIED);
    static final Refusal LEAVE_ASKED = Refusal.order("leave-asked").at("leave");
    static final Refusal UNKNOWN_LEAVE = Refusal.order("unknown-leave").at("leave");
    static final Refusal LEAVE_NOT_OPEN = Refusal.order("leave-not-open").at("leave");
    static final Refusal NO_LEAVE_HERE = Refusal.order("no-leave-here").at("leave");

    private LegalDecisions() {}

    static List<ActionType<?>> types() {
        var own =
                List.<ActionType<?>>of(
                        new ActionType<>(
                                "give-consent",
                                LegalAction.GiveConsent.class,
                                Nature.DECISION,
                                "legal",
                                LegalDecisions::consentNow,
                                LegalDecisions::consent),
                        new ActionType<>(
                                "suspend",
                                LegalAction.Suspend.class,
                                Nature.DECISION,
                                "legal",
                                LegalDecisions::suspendNow,
                                LegalDecisions::suspend));
        return Stream.of(LegalFacts.types(), own, Telling.types()).flatMap(List::stream).toList();
    }

    private static List<Refusal> consentNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.running(trajectory, situation))
                .orUnless(situation.actor().isQualifiedBehaviouralScientist(), NOT_QUALIFIED)
                .list();
    }

    private static Decision<LegalEvent.ConsentGiven> consent(
            Trajectory trajectory, LegalAction.GiveConsent action, Situation situation) {
        boolean forLeave = action.to() == ConsentTo.LEAVE;
        var number = action.leave();
        var leave = number == null ? null : trajectory.stay().leave(number).orElse(null);
        return Decision.refuse(consentNow(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(forLeave && number == null, LEAVE_ASKED)
                .orWhen(forLeave && number != null && leave == null, UNKNOWN_LEAVE)
                .orWhen(forLeave && leave != null && !leave.planned(), LEAVE_NOT_OPEN)
                .orWhen(!forLeave && number != null, NO_LEAVE_HERE)
                .and(toSuspend(trajectory, action))
                .orAccept(() ->
                        List.of(
                                new LegalEvent.ConsentGiven(
                                        action.to(),
                                        number,
                                        situation.actor().staff(),
                                        action.remark(),
                                        action.on())));
    }

    private static List<Refusal> toSuspend(Trajectory trajectory, LegalAction.GiveConsent action) {
        return action.to() == ConsentTo.SUSPENSION
                ? Suspending.titleReasons(trajectory, action.on())
                : List.of();
    }

    private static List<Refusal> suspendNow(Trajectory trajectory, Situation situation) {
        var referred = Checks.referred(trajectory, situation);
        return referred.isEmpty()
                ? Decision.refuse(
                                Suspending.reasons(trajectory, situation, null, situation.today()))
                        .and(usual(trajectory, situation))
                        .list()
                : referred;
    }

    /** By S1 it comes after four weeks on leave. It reminds: suspending needs its consent only. */
    private static List<Refusal> usual(Trajectory trajectory, Situation situation) {
        var norm = situation.programmeOf(trajectory).norm("verlof-na-terugkeer");
        if (norm.isEmpty()) {
            return List.of();
        }
        var usually =
                trajectory
                        .stay()
                        .firstReturn()
                        .map(home -> norm.get().term().after(home, Holidays.DUTCH));
        return Decision.refuseUnless(
                        usually.filter(day -> !situation.today().isBefore(day)).isPresent(),
                        new Refusal(
                                "usually-later",
                                norm.get().force(),
                                norm.get().source(),
                                null,
                                usually.<Map<String, Object>>map(day -> Map.of("date", day))
                                        .orElse(Map.of())))
                .list();
    }

    /**
     * From inside it lets the young person go home at once; elsewhere it changes the title only. It
     * waits for consent and a title, and for nothing else: also not for an indication or a path
     * that runs.
     */
    private static Decision<TrajectoryEvent> suspend(
            Trajectory trajectory, LegalAction.Suspend action, Situation situation) {
        var referred = Checks.referred(trajectory, situation);
        if (!referred.isEmpty()) {
            return new Decision.Refused<>(referred);
        }
        return Decision.refuse(
                        Suspending.reasons(trajectory, situation, action.secondName(), action.on()))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() -> {
                    TrajectoryEvent suspended =
                            Suspending.event(
                                    trajectory,
                                    situation,
                                    action.reason(),
                                    action.secondName(),
                                    action.on());
                    return trajectory.stay().insideOn(action.on())
                            ? List.of(
                                    suspended,
                                    new StayEvent.SleptElsewhere(
                                            Whereabouts.HOME, null, action.on()))
                            : List.of(suspended);
                });
    }
}
