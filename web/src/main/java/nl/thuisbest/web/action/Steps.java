package nl.thuisbest.web.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.thuisbest.web.form.Form;
import nl.thuisbest.web.form.Part;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.piece.Mark;

/**
 * Actions whose questions are asked in groups, in the order in which people talk about them. A
 * component that is in no group is asked in the last.
 */
final class Steps {
    private static final Map<String, List<List<String>>> BY_ACTION =
            Map.of(
                    "refer",
                    List.of(
                            List.of("referrer", "organisation", "contact", "municipality", "on"),
                            List.of("youth"),
                            List.of("carers", "homeIs", "language", "interpreter"),
                            List.of("situation", "whyOrdinaryHelpFallsShort", "whatThisAdds"),
                            List.of("frame", "programme")),
                    "decide-time-out",
                    List.of(
                            List.of("triedAtHome"),
                            List.of("riskAsFacts", "stateNow"),
                            List.of("lighterConsidered"),
                            List.of("heard"),
                            List.of(
                                    "whyClosedIsNeeded",
                                    "danger",
                                    "reasonForYouth",
                                    "decidingVote",
                                    "withoutVote"),
                            List.of("targetReturn", "whyNoDate", "returnConditions", "on")));

    private Steps() {}

    static int count(String code) {
        return BY_ACTION.getOrDefault(code, List.of()).size();
    }

    /** Names of the components that a step asks, from one. */
    static List<String> names(String code, int step) {
        return BY_ACTION.getOrDefault(code, List.of()).get(step - 1);
    }

    /** The form in steps; none for an action that is asked as it stands. */
    static List<FormStep> of(String code, Form form, Words words) {
        var groups = BY_ACTION.getOrDefault(code, List.of());
        var steps = new ArrayList<FormStep>();
        for (int i = 0; i < groups.size(); i++) {
            boolean last = i == groups.size() - 1;
            var names = groups.get(i);
            var parts =
                    form.parts().stream()
                            .filter(
                                    part ->
                                            names.contains(part.name())
                                                    || (last && isNowhere(groups, part.name())))
                            .toList();
            var key = "step." + code + "." + (i + 1);
            steps.add(
                    new FormStep(
                            i + 1, words.say(key), words.say(key + ".help"), parts, mark(parts, words)));
        }
        return List.copyOf(steps);
    }

    private static boolean isNowhere(List<List<String>> groups, String name) {
        return groups.stream().noneMatch(group -> group.contains(name));
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
        return part.problem() != null
                || switch (part) {
                    case Part.Field _ -> false;
                    case Part.Group group -> group.parts().stream().anyMatch(Steps::isWrong);
                    case Part.Rows rows -> rows.rows().stream().anyMatch(Steps::isWrong);
                    case Part.OneOf one ->
                            one.options().stream()
                                    .flatMap(option -> option.parts().stream())
                                    .anyMatch(Steps::isWrong);
                };
    }

    private static boolean isFilled(Part part) {
        return switch (part) {
            case Part.Field field -> field.optional() || !field.value().isBlank();
            case Part.Group group ->
                    group.optional() || group.parts().stream().allMatch(Steps::isFilled);
            case Part.Rows rows -> rows.rows().stream().allMatch(Steps::isFilled);
            case Part.OneOf one -> one.optional() || !one.chosen().isBlank();
        };
    }
}
