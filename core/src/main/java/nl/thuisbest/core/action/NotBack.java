package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * Not back in time: a fact, never a judgement of a person (care-rules 17), and what is done to find
 * someone. Coming back is {@link StayAction.EndLeave}; then it is talked through.
 */
final class NotBack {
    static final Refusal NOT_OUT = Refusal.order("leave-not-out").at("leave");
    static final Refusal BEFORE_ITS_END = Refusal.order("leave-not-over-yet").at("on");
    static final Refusal NEVER_INSIDE = Refusal.order("never-inside");
    static final Refusal NEVER_AWAY = Refusal.order("never-away");

    private NotBack() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        LeaveAction.RecordNotBack.class, "stay", NotBack::now, NotBack::record),
                ActionType.fact(
                        LeaveAction.TakeSearchStep.class,
                        "stay",
                        NotBack::searchNow,
                        NotBack::search),
                ActionType.fact(
                        LeaveAction.TalkAfterReturn.class,
                        "stay",
                        NotBack::talkNow,
                        NotBack::talk));
    }

    private static List<Refusal> now(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.stay().out().isEmpty(), BeingOnLeave.NOBODY_OUT)
                .list();
    }

    private static Decision<LeaveEvent.NotBackInTime> record(
            Trajectory trajectory, LeaveAction.RecordNotBack action, Situation situation) {
        var leave = trajectory.stay().leave(action.leave());
        boolean early =
                leave.map(Leave::period).filter(p -> action.on().isBefore(p.until())).isPresent();
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(leave.isEmpty(), PlanningLeave.NO_SUCH_LEAVE)
                .orWhen(leave.filter(l -> !l.out()).isPresent(), NOT_OUT)
                .orWhen(early, BEFORE_ITS_END)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new LeaveEvent.NotBackInTime(
                                        action.leave(), action.note(), action.on())));
    }

    private static List<Refusal> searchNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orWhen(trajectory.stay().sleeps().isEmpty(), NEVER_INSIDE)
                .list();
    }

    private static Decision<LeaveEvent.SearchStepTaken> search(
            Trajectory trajectory, LeaveAction.TakeSearchStep action, Situation situation) {
        return Decision.refuse(searchNow(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new LeaveEvent.SearchStepTaken(
                                        action.step(), action.result(), action.on())));
    }

    private static List<Refusal> talkNow(Trajectory trajectory, Situation situation) {
        boolean away = trajectory.stay().sleeps().stream().anyMatch(s -> s.where().unseen());
        return Decision.refuse(Checks.referred(trajectory, situation))
                .orUnless(away, NEVER_AWAY)
                .list();
    }

    private static Decision<LeaveEvent.ReturnTalkedThrough> talk(
            Trajectory trajectory, LeaveAction.TalkAfterReturn action, Situation situation) {
        return Decision.refuse(talkNow(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new LeaveEvent.ReturnTalkedThrough(
                                        action.by(),
                                        action.ownWords(),
                                        action.whatHelps(),
                                        action.on())));
    }
}
