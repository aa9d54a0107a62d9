package nl.thuisbest.web.action;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.thuisbest.core.trajectory.Analyses;
import nl.thuisbest.core.trajectory.EarlierHelpNo;
import nl.thuisbest.core.trajectory.ExpertActionNo;
import nl.thuisbest.core.trajectory.ExpertAskNo;
import nl.thuisbest.core.trajectory.ExpertAsks;
import nl.thuisbest.core.trajectory.FactorNo;
import nl.thuisbest.core.trajectory.ParentHelpNo;
import nl.thuisbest.core.trajectory.ParticipantNo;
import nl.thuisbest.core.trajectory.SharingNo;
import nl.thuisbest.core.trajectory.TimelineNo;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.analysis.Participants;
import nl.thuisbest.web.form.Choices.Choice;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;

/**
 * What stands in the analysis of one path, and its questions to the expert team, to choose from.
 */
record AnalysisChoices(Trajectory path, KnownNames names, Words words) {
    Map<Class<?>, Supplier<List<Choice>>> lists() {
        return Map.of(
                ParticipantNo.class, this::participants,
                TimelineNo.class, this::timeline,
                EarlierHelpNo.class, this::earlierHelp,
                FactorNo.class, this::factors,
                ParentHelpNo.class, this::parentHelp,
                SharingNo.class, this::sharing,
                ExpertAskNo.class, this::asks,
                ExpertActionNo.class, this::agreed);
    }

    private List<Choice> participants() {
        return Analyses.of(path).current().participants().stream()
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.participant",
                                        Participants.name(one, names),
                                        one.kind())))
                .toList();
    }

    private List<Choice> timeline() {
        return Analyses.of(path).current().timeline().stream()
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.timeline",
                                        Integer.toString(one.year()),
                                        one.what().text())))
                .toList();
    }

    private List<Choice> earlierHelp() {
        var helps = Analyses.earlierHelp(path);
        return IntStream.range(0, helps.size())
                .mapToObj(i ->
                        new Choice(
                                Integer.toString(i + 1),
                                words.say(
                                        "choices.earlier-help",
                                        helps.get(i).what().text(),
                                        helps.get(i).provider().text())))
                .toList();
    }

    private List<Choice> factors() {
        return Analyses.of(path).current().factors().stream()
                .map(one -> new Choice(one.number().toString(), one.name().text()))
                .toList();
    }

    private List<Choice> parentHelp() {
        return Analyses.of(path).parentHelp().stream()
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.parent-help",
                                        names.person(one.parent()),
                                        one.kind())))
                .toList();
    }

    private List<Choice> sharing() {
        return Analyses.of(path).sharing().stream()
                .filter(one -> one.withdrawn() == null)
                .map(Analyses.Sharing::consent)
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.sharing",
                                        one.withWhom().text(),
                                        names.person(one.givenBy()))))
                .toList();
    }

    private List<Choice> asks() {
        return ExpertAsks.of(path).all().stream()
                .map(one ->
                        new Choice(
                                one.number().toString(),
                                words.say(
                                        "choices.expert-ask",
                                        one.number(),
                                        one.asked().on(),
                                        one.asked().stuck())))
                .toList()
                .reversed();
    }

    private List<Choice> agreed() {
        return ExpertAsks.of(path).all().stream()
                .flatMap(ask -> ask.actions().stream())
                .filter(one -> one.finished() == null)
                .map(one ->
                        new Choice(
                                one.action().number().toString(),
                                words.say(
                                        "choices.expert-action",
                                        one.action().what().text(),
                                        one.action().who().text())))
                .toList();
    }
}
