package nl.thuisbest.core.action;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.trajectory.Shielded;
import nl.thuisbest.core.trajectory.ShieldingEvent;
import nl.thuisbest.core.trajectory.Shieldings;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Decides {@link ShieldingAction}. The young person is never shielded from his or her own letters:
 * what the law gives the young person in writing is given (JW 6.1.6(6), 6.3.1.4(3)).
 */
final class ShieldingDecisions {
    static final Refusal FROM_YOUTH = Refusal.order("shielding-from-youth").at("person");
    static final Refusal WHICH_THING = Refusal.order("shielding-which-thing").at("thing");
    static final Refusal ENDS_FIRST = Refusal.order("shielding-ends-first").at("until");
    static final Refusal NONE_HOLDS = Refusal.order("no-shielding");
    static final Refusal UNKNOWN_SHIELDING = Refusal.order("unknown-shielding").at("shielding");
    static final Refusal NOTHING_SHIELDED = Refusal.order("nothing-shielded").at("person");
    static final Refusal NOTICE_NOT_WAITING = Refusal.order("notice-not-waiting").at("duty");

    private ShieldingDecisions() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.decision(
                        ShieldingAction.Shield.class,
                        "people",
                        Checks::referred,
                        ShieldingDecisions::shield),
                ActionType.decision(
                        ShieldingAction.EndShielding.class,
                        "people",
                        ShieldingDecisions::anyHolds,
                        ShieldingDecisions::end),
                ActionType.decision(
                        ShieldingAction.WithholdNotice.class,
                        "legal",
                        ShieldingDecisions::anyHolds,
                        ShieldingDecisions::withhold));
    }

    private static Decision<ShieldingEvent.PersonShielded> shield(
            Trajectory trajectory, ShieldingAction.Shield action, Situation situation) {
        var until = action.until();
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .and(Checks.known(trajectory, action.person(), "person"))
                .orWhen(
                        trajectory.exists() && action.person().equals(trajectory.course().youth()),
                        FROM_YOUTH)
                .orWhen(action.what() == Shielded.ONE_THING && action.thing() == null, WHICH_THING)
                .orWhen(until != null && until.isBefore(action.on()), ENDS_FIRST)
                .orAccept(() ->
                        List.of(
                                new ShieldingEvent.PersonShielded(
                                        Shieldings.of(trajectory).next(),
                                        action.person(),
                                        action.what(),
                                        action.thing(),
                                        action.why(),
                                        until,
                                        action.on())));
    }

    private static List<Refusal> anyHolds(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(
                        trajectory.exists()
                                && Shieldings.of(trajectory).on(situation.today()).isEmpty(),
                        NONE_HOLDS)
                .list();
    }

    private static Decision<ShieldingEvent.ShieldingEnded> end(
            Trajectory trajectory, ShieldingAction.EndShielding action, Situation situation) {
        boolean holds =
                Shieldings.of(trajectory).on(situation.today()).stream()
                        .anyMatch(one -> one.number().equals(action.shielding()));
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(!holds, UNKNOWN_SHIELDING)
                .orAccept(() ->
                        List.of(
                                new ShieldingEvent.ShieldingEnded(
                                        action.shielding(), action.why(), action.on())));
    }

    private static Decision<ShieldingEvent.NoticeWithheld> withhold(
            Trajectory trajectory, ShieldingAction.WithholdNotice action, Situation situation) {
        var waiting = waiting(trajectory, action, situation);
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .and(Checks.known(trajectory, action.person(), "person"))
                .orWhen(
                        Shieldings.of(trajectory).from(action.person(), action.on()).isEmpty(),
                        NOTHING_SHIELDED)
                .orWhen(waiting.isEmpty(), NOTICE_NOT_WAITING)
                .orAccept(() ->
                        List.of(
                                new ShieldingEvent.NoticeWithheld(
                                        action.duty(),
                                        action.person(),
                                        waiting.orElseThrow().startedBy(),
                                        action.why(),
                                        action.on())));
    }

    /** The earliest of that entry, or of any, that this person still waits for. */
    private static Optional<Duty> waiting(
            Trajectory trajectory, ShieldingAction.WithholdNotice action, Situation situation) {
        var entry = action.decision();
        return Duties.open(trajectory, situation.rulebook(), situation.today()).stream()
                .filter(duty -> duty.clock().equals(action.duty()))
                .filter(duty -> action.person().equals(duty.to()))
                .filter(duty -> entry == null || entry.equals(duty.startedBy()))
                .min(Comparator.comparing(Duty::runsFrom));
    }
}
