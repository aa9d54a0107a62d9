package nl.thuisbest.web.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.PlanContents;
import nl.thuisbest.core.trajectory.PlannedRestriction;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * One child, one family, one plan: since when, whose goals in whose words, how it was evaluated.
 *
 * @param summary since when, or that there is none yet
 * @param outside what was agreed on help outside closed care (JW 4.1.3)
 */
public record PlanPart(
        String summary,
        List<GoalRow> goals,
        List<Evaluation> evaluations,
        String familyPlan,
        List<Content> contents,
        List<String> measures,
        List<String> outside) {
    /** A part of the contents that the Act asks (JW 6.2.10(1)). */
    public record Content(String label, String text) {}

    /** A goal in the words of whose it is. */
    public record GoalRow(String of, String words, String shows) {}

    /** What changed, and what the young person thinks of it. */
    public record Evaluation(String title, String changed, String view) {}

    static PlanPart of(Trajectory state, Reading reading) {
        var plan = state.plan().inForce().orElse(null);
        if (plan == null) {
            return new PlanPart(
                    reading.say("plan.none"),
                    List.of(),
                    List.of(),
                    family(state, reading, ""),
                    List.of(),
                    List.of(),
                    OutsidePlanRows.of(state, reading));
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
        return new PlanPart(
                summary,
                goals,
                evaluations,
                family(state, reading, reading.text(plan.familyGroupPlan())),
                contents(plan.contents(), reading),
                plan.measures().stream().map(one -> measure(one, reading)).toList(),
                OutsidePlanRows.of(state, reading));
    }

    /** What became of the offer, and the plan of the family itself when it made one. */
    private static String family(Trajectory state, Reading reading, String inPlan) {
        var offers = state.plan().offers();
        var attached = state.plan().attached();
        var said = new ArrayList<String>();
        if (!offers.isEmpty()) {
            var offer = offers.getLast();
            said.add(
                    reading.say(
                            offer.wanted() ? "plan.offered-wanted" : "plan.offered-not",
                            reading.day(offer.on()),
                            reading.names().staff(offer.by())));
        }
        if (!inPlan.isEmpty()) {
            said.add(inPlan);
        }
        if (!attached.isEmpty()) {
            said.add(reading.text(attached.getLast().plan()));
        }
        return String.join(" ", said);
    }

    private static List<Content> contents(@Nullable PlanContents contents, Reading reading) {
        if (contents == null) {
            return List.of();
        }
        var parts = new ArrayList<Content>();
        add(parts, "problem", contents.problem(), reading);
        add(parts, "help", contents.help(), reading);
        add(parts, "wishes", contents.wishes(), reading);
        add(parts, "evaluation", contents.evaluation(), reading);
        add(parts, "medicalTreatment", contents.medicalTreatment(), reading);
        if (!contents.consulted().isEmpty()) {
            parts.add(
                    new Content(
                            reading.say("field.plan-contents.consulted"),
                            contents.consulted().stream()
                                    .map(reading::text)
                                    .collect(Collectors.joining(", "))));
        }
        return parts;
    }

    private static void add(
            List<Content> parts, String name, @Nullable Story text, Reading reading) {
        if (text != null) {
            parts.add(new Content(reading.say("text." + name), reading.text(text)));
        }
    }

    private static String measure(PlannedRestriction one, Reading reading) {
        return reading.say(
                "plan.measure",
                reading.code(one.measure()),
                reading.day(one.until()),
                reading.text(one.inWhichCases()),
                reading.text(one.mayApply()));
    }
}
