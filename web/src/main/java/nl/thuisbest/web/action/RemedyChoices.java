package nl.thuisbest.web.action;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.trajectory.ComplaintNo;
import nl.thuisbest.core.trajectory.Contestable;
import nl.thuisbest.core.trajectory.CourtCaseNo;
import nl.thuisbest.core.trajectory.DecisionNo;
import nl.thuisbest.core.trajectory.IncidentNo;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.form.Choices.Choice;
import nl.thuisbest.web.i18n.Words;

/** Complaints, court cases, incidents and decisions of one path, to choose from; the last first. */
record RemedyChoices(
        Trajectory path, Words words, Predicate<Recorded> seen, Function<Recorded, String> title) {
    Map<Class<?>, Supplier<List<Choice>>> lists() {
        return Map.of(
                ComplaintNo.class, this::complaints,
                CourtCaseNo.class, this::cases,
                IncidentNo.class, this::incidents,
                DecisionNo.class, this::decisions);
    }

    private List<Choice> complaints() {
        return path.remedies().complaints().stream()
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.complaint",
                                        one.number(),
                                        one.lodged().on(),
                                        one.lodged().subject())))
                .toList()
                .reversed();
    }

    private List<Choice> cases() {
        return path.remedies().cases().stream()
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.court-case",
                                        one.number(),
                                        one.asked().on(),
                                        one.asked().subject())))
                .toList()
                .reversed();
    }

    private List<Choice> incidents() {
        return path.safety().incidents().stream()
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.incident",
                                        one.number(),
                                        one.recorded().on(),
                                        one.recorded().kind())))
                .toList()
                .reversed();
    }

    private List<Choice> decisions() {
        return path.history().entries().stream()
                .filter(seen)
                .filter(entry ->
                        Contestable.complaintAbout(entry.event()).isPresent()
                                || Contestable.courtAbout(entry.event()).isPresent())
                .map(entry ->
                        new Choice(
                                Contestable.number(entry).toString(),
                                words.say(
                                        "choices.decision",
                                        words.days().brief(entry.event().on()),
                                        title.apply(entry))))
                .toList()
                .reversed();
    }
}
