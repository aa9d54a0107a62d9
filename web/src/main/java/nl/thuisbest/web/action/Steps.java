package nl.thuisbest.web.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import nl.thuisbest.web.form.Form;
import nl.thuisbest.web.form.Part;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.piece.Mark;

/**
 * Actions whose questions are asked in groups, in the order in which people talk about them. A
 * component that is in no group is asked in the last.
 */
final class Steps {
    private static final Map<String, SequencedMap<String, List<String>>> BY_ACTION =
            Map.of("refer", referral(), "decide-time-out", timeOut());

    /** Asked one step at a time, as a conversation; the others stand on one page. */
    private static final Set<String> GUIDED = Set.of("refer");

    /** Lists that say something only when there is something to say. */
    private static final Set<String> MAY_STAY_EMPTY = Set.of("lighter", "alsoTold");

    private Steps() {}

    private static SequencedMap<String, List<String>> referral() {
        var steps = new LinkedHashMap<String, List<String>>();
        steps.put("who-refers", List.of("referrer", "organisation", "contact", "municipality"));
        steps.put("who", List.of("youth"));
        steps.put("home", List.of("carers", "homeIs", "language", "interpreter"));
        steps.put("why", List.of("situation", "whyOrdinaryHelpFallsShort", "whatThisAdds"));
        steps.put("what", List.of("programme", "frame", "on"));
        return steps;
    }

    private static SequencedMap<String, List<String>> timeOut() {
        var steps = new LinkedHashMap<String, List<String>>();
        steps.put("tried", List.of("triedAtHome"));
        steps.put("unsafe", List.of("riskAsFacts", "stateNow"));
        steps.put("lighter", List.of("ownProposal", "lighter", "lighterConsidered"));
        steps.put("heard", List.of("heard"));
        steps.put(
                "vote",
                List.of(
                        "danger",
                        "notKept",
                        "whyClosedIsNeeded",
                        "reasonForYouth",
                        "decidingVote",
                        "withoutVote",
                        "on"));
        steps.put("back", List.of("targetReturn", "whyNoDate", "returnConditions"));
        steps.put("place", List.of("place", "alsoTold"));
        return steps;
    }

    static boolean guided(String code) {
        return GUIDED.contains(code);
    }

    static int count(String code) {
        return groups(code).size();
    }

    /** Which step asks this component, from one. */
    static int stepOf(String code, String component) {
        int number = 0;
        for (var names : groups(code).values()) {
            number++;
            if (names.contains(component)) {
                return number;
            }
        }
        return Math.max(1, number);
    }

    /** The form in steps; none for an action that is asked as it stands. */
    static List<FormStep> of(String code, Form form, int at, Words words) {
        var steps = new ArrayList<FormStep>();
        boolean reached = false;
        for (var group : groups(code).entrySet()) {
            int number = steps.size() + 1;
            var name = group.getKey();
            var parts =
                    form.parts().stream()
                            .filter(part -> stepOf(code, part.name()) == number)
                            .sorted(
                                    Comparator.comparing(
                                            part -> place(group.getValue(), part.name())))
                            .toList();
            var mark = mark(parts, words);
            boolean open = mark.tone() != Mark.Tone.OK;
            var key = "step." + code + "." + name;
            steps.add(
                    new FormStep(
                            number,
                            name,
                            words.say(key),
                            words.find(key + ".help").orElse(null),
                            parts,
                            mark,
                            at == 0 ? open && !reached : at == number));
            reached |= open;
        }
        return List.copyOf(steps);
    }

    private static int place(List<String> names, String name) {
        int place = names.indexOf(name);
        return place < 0 ? names.size() : place;
    }

    private static SequencedMap<String, List<String>> groups(String code) {
        return BY_ACTION.getOrDefault(code, new LinkedHashMap<>());
    }

    private static Mark mark(List<Part> parts, Words words) {
        long wrong = parts.stream().filter(Steps::isWrong).count();
        if (wrong > 0) {
            return new Mark(Mark.Tone.WARN, "circle-alert", words.say("step.open", wrong));
        }
        return parts.stream().allMatch(Steps::isFilled)
                ? Mark.ok(words.say("step.done"))
                : Mark.planned(words.say("step.todo"));
    }

    private static boolean isWrong(Part part) {
        return part.problem() != null || part.inside().stream().anyMatch(Steps::isWrong);
    }

    private static boolean isFilled(Part part) {
        return switch (part) {
            case Part.Field field -> field.optional() || !field.value().isBlank();
            case Part.Group group ->
                    group.optional() || group.parts().stream().allMatch(Steps::isFilled);
            case Part.Rows rows ->
                    MAY_STAY_EMPTY.contains(rows.name())
                            || rows.rows().stream().allMatch(Steps::isFilled);
            case Part.Ticks ticks -> MAY_STAY_EMPTY.contains(ticks.name()) || ticks.any();
            case Part.OneOf one -> one.optional() || !one.chosen().isBlank();
        };
    }
}
