package nl.thuisbest.web.action;

import java.util.List;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.form.Choices.Choice;
import nl.thuisbest.web.i18n.Words;

/**
 * What can be chosen of the titles of a path, the latest first: requests, allocations, readings.
 */
final class TitleChoices {
    private final Trajectory path;
    private final Rulebook rulebook;
    private final Words words;

    TitleChoices(Trajectory path, Rulebook rulebook, Words words) {
        this.path = path;
        this.rulebook = rulebook;
        this.words = words;
    }

    List<Choice> requests() {
        return path.legal()
                .titles()
                .open()
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.request",
                                        one.asked().kind(),
                                        one.asked().requester(),
                                        one.asked().on())))
                .toList()
                .reversed();
    }

    List<Choice> allocations() {
        return path.legal().allocations().stream()
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.allocation",
                                        one.product(),
                                        one.period().from(),
                                        one.period().last())))
                .toList()
                .reversed();
    }

    List<Choice> documents() {
        return path.legal().titles().documents().stream()
                .filter(one -> one.destroyed() == null)
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.document",
                                        one.added().title().text(),
                                        one.added().kind())))
                .toList()
                .reversed();
    }

    /** Every reading of every open question: the question first, then the answer. */
    List<Choice> readings() {
        var language = words.language().code();
        return rulebook.questions().stream()
                .flatMap(question ->
                        question.readings().stream()
                                .map(reading ->
                                        new Choice(
                                                reading.id().value(),
                                                words.say(
                                                        "choices.reading",
                                                        question.text().in(language),
                                                        reading.text().in(language)))))
                .toList();
    }
}
