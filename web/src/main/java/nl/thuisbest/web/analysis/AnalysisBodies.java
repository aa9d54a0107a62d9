package nl.thuisbest.web.analysis;

import java.time.LocalDate;
import nl.thuisbest.core.trajectory.Analysis;
import nl.thuisbest.core.trajectory.AnalysisEvent;
import nl.thuisbest.core.trajectory.FactorNo;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.sentence.Names;
import org.jspecify.annotations.Nullable;

/** Puts one state of an analysis in words, for one reader. */
record AnalysisBodies(Trajectory path, Names names, Words words, LocalDate today) {
    /**
     * @param apart whether what is about one parent only is shown too
     * @param known the last day of which earlier help is shown, or null for all
     */
    AnalysisBody body(Analysis whole, boolean apart, @Nullable LocalDate known) {
        var shown = apart ? whole : whole.forTheTable();
        var question = shown.question();
        var theory = shown.theory();
        var choice = shown.choice();
        var programme = choice == null ? null : choice.programme();
        return new AnalysisBody(
                shown.empty(),
                question == null ? "" : words.own(question.question()),
                question == null ? "" : words.word(question.whose()),
                theory == null ? "" : words.own(theory.theory()),
                theory == null
                        ? ""
                        : words.say("analysis.theory-by", names.staff(theory.by()), day(theory)),
                Understanding.recognised(shown, words),
                shown.participants().stream().map(one -> voice(one, shown)).toList(),
                new Timeline(path, names, words).of(shown, apart, known),
                shown.factors().stream().map(this::factor).toList(),
                shown.links().stream().map(link -> link(link, shown)).toList(),
                shown.factors().isEmpty() ? null : FactorDrawing.of(shown, words),
                shown.goals().stream()
                        .map(goal ->
                                new AnalysisBody.Goal(
                                        words.own(goal.goal()), words.own(goal.ofWhom())))
                        .toList(),
                choice == null ? "" : words.own(choice.fits()),
                programme == null ? "" : names.code(programme).orElse(programme.value()),
                choice == null ? "" : words.own(choice.why()));
    }

    private AnalysisBody.Voice voice(AnalysisEvent.AnalysisJoined one, Analysis shown) {
        var voice = shown.voice(one.number());
        return new AnalysisBody.Voice(
                one.number().value(),
                Participants.name(one, names),
                words.word(one.kind()),
                one.counterVoice(),
                voice.map(v ->
                                words.say(
                                        "analysis.says."
                                                + nl.thuisbest.core.shape.Words.ofEnum(
                                                        v.said().recognition())))
                        .orElse(""),
                voice.map(v -> words.own(v.said().ownWords())).orElse(""),
                voice.map(v -> words.own(v.said().otherView())).orElse(""),
                voice.map(v -> day(v.said())).orElse(""),
                voice.filter(v -> !v.ofThisTheory()).isPresent());
    }

    private AnalysisBody.Factor factor(AnalysisEvent.FactorRecorded one) {
        var only = one.onlyFor();
        return new AnalysisBody.Factor(
                one.number().value(),
                words.own(one.name()),
                words.word(one.kind()),
                words.word(one.domain()),
                words.own(one.explanation()),
                words.own(one.inWhoseEyes()),
                only == null ? "" : names.person(only));
    }

    private AnalysisBody.Link link(AnalysisEvent.FactorsLinked link, Analysis shown) {
        return new AnalysisBody.Link(
                link.factor().value(),
                link.to().value(),
                name(link.factor(), shown),
                words.word(link.link()),
                name(link.to(), shown));
    }

    private String name(FactorNo number, Analysis shown) {
        return shown.factor(number).map(one -> words.own(one.name())).orElse("");
    }

    private String day(AnalysisEvent event) {
        return words.days().near(event.on(), today);
    }
}
