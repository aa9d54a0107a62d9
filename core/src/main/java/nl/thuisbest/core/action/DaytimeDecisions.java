package nl.thuisbest.core.action;

import java.util.List;
import nl.thuisbest.core.action.ActionType.Nature;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.DaytimeEvent;
import nl.thuisbest.core.trajectory.Trajectory;

/** School, work or another day activity: facts and arrangements, from the first day of the path. */
final class DaytimeDecisions {
    static final Refusal NOTHING_ARRANGED = Refusal.order("nothing-arranged");

    private DaytimeDecisions() {}

    static List<ActionType<?>> types() {
        return List.of(
                new ActionType<>(
                        "contact-school",
                        DaytimeAction.ContactSchool.class,
                        Nature.FACT,
                        "daytime",
                        Checks::running,
                        DaytimeDecisions::contact),
                new ActionType<>(
                        "arrange-day-activity",
                        DaytimeAction.ArrangeDayActivity.class,
                        Nature.FACT,
                        "daytime",
                        Checks::running,
                        DaytimeDecisions::arrange),
                new ActionType<>(
                        "cancel-day-activity",
                        DaytimeAction.CancelDayActivity.class,
                        Nature.FACT,
                        "daytime",
                        DaytimeDecisions::arranged,
                        DaytimeDecisions::cancel));
    }

    private static Decision<DaytimeEvent.SchoolContacted> contact(
            Trajectory trajectory, DaytimeAction.ContactSchool action, Situation situation) {
        return Decision.refuse(Checks.running(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new DaytimeEvent.SchoolContacted(
                                        action.school(),
                                        action.spokenWith(),
                                        action.result(),
                                        action.on())));
    }

    private static Decision<DaytimeEvent.DayActivityArranged> arrange(
            Trajectory trajectory, DaytimeAction.ArrangeDayActivity action, Situation situation) {
        return Decision.refuse(Checks.running(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new DaytimeEvent.DayActivityArranged(
                                        action.kind(),
                                        action.where(),
                                        action.startsOn(),
                                        action.agreements(),
                                        action.on())));
    }

    private static List<Refusal> arranged(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.running(trajectory, situation))
                .orWhen(trajectory.daytime().activity().isEmpty(), NOTHING_ARRANGED)
                .list();
    }

    private static Decision<DaytimeEvent.DayActivityFellThrough> cancel(
            Trajectory trajectory, DaytimeAction.CancelDayActivity action, Situation situation) {
        return Decision.refuse(arranged(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new DaytimeEvent.DayActivityFellThrough(
                                        action.reason(), action.on())));
    }
}
