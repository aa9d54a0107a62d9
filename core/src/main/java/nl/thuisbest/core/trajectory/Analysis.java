package nl.thuisbest.core.trajectory;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.AnalysisEvent.AnalysisJoined;
import nl.thuisbest.core.trajectory.AnalysisEvent.AnalysisQuestionSet;
import nl.thuisbest.core.trajectory.AnalysisEvent.AnalysisVoiceRecorded;
import nl.thuisbest.core.trajectory.AnalysisEvent.FactorRecorded;
import nl.thuisbest.core.trajectory.AnalysisEvent.FactorsLinked;
import nl.thuisbest.core.trajectory.AnalysisEvent.HelpReasoned;
import nl.thuisbest.core.trajectory.AnalysisEvent.TimelinePlaced;
import nl.thuisbest.core.trajectory.AnalysisEvent.WorkingTheoryWritten;
import org.jspecify.annotations.Nullable;

/**
 * The shared analysis at one moment: as it is being made, or as a version that was adopted. It has
 * no total and no label: what people differ about stands beside each other (VA2, care-rules 17).
 *
 * @param voices the last words of each participant
 */
public record Analysis(
        @Nullable AnalysisQuestionSet question,
        List<AnalysisJoined> participants,
        List<TimelinePlaced> timeline,
        List<FactorRecorded> factors,
        List<FactorsLinked> links,
        @Nullable WorkingTheoryWritten theory,
        List<Voice> voices,
        List<AnalysisGoal> goals,
        @Nullable HelpReasoned choice) {
    static final Analysis NONE =
            new Analysis(
                    null, List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(),
                    null);

    /**
     * @param ofThisTheory whether it is about the working theory as it stands; after a change the
     *     question is put again
     */
    public record Voice(AnalysisVoiceRecorded said, boolean ofThisTheory) {}

    /** Whether nothing of it was made yet. */
    public boolean empty() {
        return question == null
                && theory == null
                && choice == null
                && Stream.of(participants, timeline, factors, goals).allMatch(List::isEmpty);
    }

    public Optional<AnalysisJoined> participant(ParticipantNo number) {
        return participants.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    public Optional<FactorRecorded> factor(FactorNo number) {
        return factors.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    public Optional<Voice> voice(ParticipantNo number) {
        return voices.stream().filter(v -> v.said().participant().equals(number)).findFirst();
    }

    /** Who makes it, apart from who was only asked to contradict. */
    public List<AnalysisJoined> coAuthors() {
        return participants.stream().filter(one -> !one.counterVoice()).toList();
    }

    /** How many participants said this of the working theory as it stands. */
    public long counted(Recognition recognition) {
        return voices.stream()
                .filter(Voice::ofThisTheory)
                .filter(v -> v.said().recognition() == recognition)
                .count();
    }

    /** Whether somebody was asked to contradict, or did (VA5). */
    public boolean contradicted() {
        return participants.stream().anyMatch(AnalysisJoined::counterVoice)
                || voices.stream().anyMatch(v -> v.said().otherView() != null);
    }

    /** The same without what is about one parent only. */
    public Analysis forTheTable() {
        var shown = factors.stream().filter(one -> one.onlyFor() == null).toList();
        var open =
                links.stream()
                        .filter(link -> has(shown, link.factor()) && has(shown, link.to()))
                        .toList();
        return new Analysis(
                question,
                participants,
                timeline.stream().filter(one -> one.onlyFor() == null).toList(),
                shown,
                open,
                theory,
                voices,
                goals,
                choice);
    }

    Analysis evolve(AnalysisEvent event) {
        return switch (event) {
            case AnalysisQuestionSet e -> with(e, theory, voices, goals, choice);
            case AnalysisJoined e -> people(Lists.plus(participants, e), voices);
            case AnalysisEvent.AnalysisLeft e ->
                    people(
                            without(participants, p -> p.number().equals(e.number())),
                            without(voices, v -> v.said().participant().equals(e.number())));
            case TimelinePlaced e ->
                    line(
                            timeline.stream().anyMatch(t -> t.number().equals(e.number()))
                                    ? Lists.replace(
                                            timeline, t -> t.number().equals(e.number()), _ -> e)
                                    : Lists.plus(timeline, e));
            case AnalysisEvent.TimelineRemoved e ->
                    line(without(timeline, t -> t.number().equals(e.number())));
            case FactorRecorded e ->
                    drawn(
                            factor(e.number()).isPresent()
                                    ? Lists.replace(
                                            factors, f -> f.number().equals(e.number()), _ -> e)
                                    : Lists.plus(factors, e),
                            links);
            case AnalysisEvent.FactorDropped e ->
                    drawn(
                            without(factors, f -> f.number().equals(e.number())),
                            without(links, l -> touches(l, e.number())));
            case FactorsLinked e -> drawn(factors, Lists.plus(unlinked(e.factor(), e.to()), e));
            case AnalysisEvent.FactorsUnlinked e -> drawn(factors, unlinked(e.factor(), e.to()));
            case WorkingTheoryWritten e ->
                    with(question, e, each(voices, v -> new Voice(v.said(), false)), goals, choice);
            case AnalysisVoiceRecorded e ->
                    people(
                            participants,
                            Lists.plus(
                                    without(
                                            voices,
                                            v -> v.said().participant().equals(e.participant())),
                                    new Voice(e, true)));
            case AnalysisEvent.AnalysisGoalsSet e ->
                    with(question, theory, voices, e.goals(), choice);
            case HelpReasoned e -> with(question, theory, voices, goals, e);
            case AnalysisEvent.ParentHelpRecorded _,
                    AnalysisEvent.AnalysisAdopted _,
                    AnalysisEvent.SharingConsented _,
                    AnalysisEvent.SharingWithdrawn _ ->
                    this;
        };
    }

    private List<FactorsLinked> unlinked(FactorNo from, FactorNo to) {
        return without(links, l -> l.factor().equals(from) && l.to().equals(to));
    }

    private static boolean touches(FactorsLinked link, FactorNo factor) {
        return link.factor().equals(factor) || link.to().equals(factor);
    }

    private static boolean has(List<FactorRecorded> factors, FactorNo number) {
        return factors.stream().anyMatch(one -> one.number().equals(number));
    }

    private static <T> List<T> without(List<T> list, java.util.function.Predicate<T> which) {
        return list.stream().filter(java.util.function.Predicate.not(which)).toList();
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }

    private Analysis with(
            @Nullable AnalysisQuestionSet nextQuestion,
            @Nullable WorkingTheoryWritten nextTheory,
            List<Voice> nextVoices,
            List<AnalysisGoal> nextGoals,
            @Nullable HelpReasoned nextChoice) {
        return new Analysis(
                nextQuestion,
                participants,
                timeline,
                factors,
                links,
                nextTheory,
                nextVoices,
                nextGoals,
                nextChoice);
    }

    private Analysis people(List<AnalysisJoined> next, List<Voice> nextVoices) {
        return new Analysis(
                question, next, timeline, factors, links, theory, nextVoices, goals, choice);
    }

    private Analysis line(List<TimelinePlaced> next) {
        return new Analysis(
                question, participants, next, factors, links, theory, voices, goals, choice);
    }

    private Analysis drawn(List<FactorRecorded> next, List<FactorsLinked> nextLinks) {
        return new Analysis(
                question, participants, timeline, next, nextLinks, theory, voices, goals, choice);
    }
}
