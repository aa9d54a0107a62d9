package nl.thuisbest.web.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.choice.Comparison;
import nl.thuisbest.core.choice.NextQuestion;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.web.fit.FitPage.Ask;
import nl.thuisbest.web.fit.FitPage.Link;
import nl.thuisbest.web.i18n.Words;

/** What to ask next, each with what its answer decides. */
record FitAsks(Comparison compared, Words words, String base, LocalDate day) {
    List<Ask> all() {
        return compared.questions().stream().map(this::ask).toList();
    }

    private Ask ask(NextQuestion question) {
        return switch (question) {
            case NextQuestion.OfPlace(var programme) -> ofPlace(programme);
            case NextQuestion.OfCriterion asked -> ofCriterion(asked);
        };
    }

    private Ask ofPlace(ProgrammeId id) {
        var column = compared.of(id);
        var then = new ArrayList<String>();
        then.add(words.say("fit.ask.place.help"));
        for (var ask : column.places().asks()) {
            then.add(
                    words.say(
                            "fit.ask.place.waits",
                            words.own(ask.provider()),
                            words.days().near(ask.askedOn(), day)));
        }
        return new Ask(
                words.say("fit.ask.place", FitPages.name(column, words)),
                then,
                List.of(
                        new Link(
                                words.say("fit.ask.place.do"), base + "/ask-place?programme=" + id),
                        new Link(
                                words.say("fit.ask.place.answer"),
                                base + "/answer-place?programme=" + id)));
    }

    private Ask ofCriterion(NextQuestion.OfCriterion asked) {
        var then = new ArrayList<String>();
        clause(asked.ifTrue(), "fit.ask.if-true", then);
        clause(asked.ifNot(), "fit.ask.if-not", then);
        if (then.isEmpty()) {
            then.add(words.say("fit.ask.only", names(asked.askedBy())));
        }
        return new Ask(
                FitPages.in(asked.criterion().question(), words),
                then,
                List.of(
                        new Link(
                                words.say("fit.ask.do"),
                                base + "/judge-criterion?criterion=" + asked.criterion().id())));
    }

    private void clause(NextQuestion.Settles settles, String key, List<String> then) {
        var parts = new ArrayList<String>();
        if (!settles.fit().isEmpty()) {
            parts.add(words.say("fit.ask.fit", names(settles.fit())));
        }
        if (!settles.fall().isEmpty()) {
            parts.add(words.say("fit.ask.fall", names(settles.fall())));
        }
        if (!parts.isEmpty()) {
            then.add(words.say(key, String.join(words.say("fit.ask.and") + " ", parts)));
        }
    }

    /** MST, School2Care en MDFT. */
    private String names(List<ProgrammeId> ids) {
        var all = ids.stream().map(id -> FitPages.name(compared.of(id), words)).toList();
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1))
                + words.say("fit.ask.and")
                + " "
                + all.getLast();
    }
}
