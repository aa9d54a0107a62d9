package nl.thuisbest.web.trajectory;

import java.util.List;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * One child, one family, one plan: since when, whose goals in whose words, how it was evaluated.
 *
 * @param summary since when, or that there is none yet
 */
public record PlanPart(
        String summary, List<GoalRow> goals, List<Evaluation> evaluations, String familyPlan) {
    /** A goal in the words of whose it is. */
    public record GoalRow(String of, String words, String shows) {}

    /** What changed, and what the young person thinks of it. */
    public record Evaluation(String title, String changed, String view) {}

    static PlanPart of(Trajectory state, Reading reading) {
        var plan = state.plan().inForce().orElse(null);
        if (plan == null) {
            return new PlanPart(reading.say("plan.none"), List.of(), List.of(), "");
        }
        var goals =
                plan.goals().stream()
                        .map(goal ->
                                new GoalRow(
                                        reading.words().word(goal.of()),
                                        reading.text(goal.ownWords()),
                                        reading.text(goal.whatWouldShow())))
                        .toList();
        var evaluations =
                state.plan().evaluations().reversed().stream()
                        .map(e ->
                                new Evaluation(
                                        reading.say("plan.evaluated", reading.day(e.on())),
                                        reading.text(e.whatChanged()),
                                        reading.text(e.youthView())))
                        .toList();
        var summary =
                reading.say(
                        "plan.adopted",
                        reading.day(plan.on()),
                        reading.names().staff(plan.decidedBy()),
                        reading.day(plan.startsOn()));
        return new PlanPart(summary, goals, evaluations, reading.text(plan.familyGroupPlan()));
    }
}
