package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.rules.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * The course: which programme, how far, which phases from when, what was judged.
 *
 * @param edition version of the programme; 1 as long as nothing else was recorded
 */
public record Course(
        ProgrammeId programme,
        int edition,
        PersonId youth,
        @Nullable BirthDate born,
        Frame frame,
        @Nullable Line homeIs,
        LocalDate referredOn,
        Stage stage,
        List<PhaseSpan> phases,
        SequencedMap<CriterionId, Judgement> judgements,
        List<CourseEvent.EarlierHelpRecorded> earlierHelp,
        List<CourseEvent.HandedOver> handovers,
        List<CourseEvent.FollowedUp> followUps,
        List<TrajectoryId> siblings) {
    static final Course NONE =
            new Course(
                    new ProgrammeId("none"),
                    1,
                    new PersonId(new UUID(0, 0)),
                    null,
                    Frame.CONSENT,
                    null,
                    LocalDate.EPOCH,
                    new Stage.NotReferred(),
                    List.of(),
                    new LinkedHashMap<>(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    /** How far the path is; what comes between indication and end is told by the phases. */
    public sealed interface Stage {
        record NotReferred() implements Stage {}

        record Referred(LocalDate on) implements Stage {}

        record Indicated(LocalDate on) implements Stage {}

        record Declined(LocalDate on) implements Stage {}

        record Closed(CourseEvent.Closed how) implements Stage {}

        /** It goes on in another path of the same young person. */
        record Joined(LocalDate on, TrajectoryId into) implements Stage {}
    }

    /** A phase from the day it was entered; it lasts until the next. */
    public record PhaseSpan(PhaseId phase, LocalDate from) {}

    Course evolve(CourseEvent event) {
        return switch (event) {
            case CourseEvent.Referred e ->
                    new Course(
                            e.programme(),
                            1,
                            e.youth(),
                            e.born(),
                            e.frame(),
                            e.homeIs(),
                            e.on(),
                            new Stage.Referred(e.on()),
                            phases,
                            judgements,
                            earlierHelp,
                            handovers,
                            followUps,
                            siblings);
            case CourseEvent.EarlierHelpRecorded e ->
                    with(
                            stage,
                            phases,
                            judgements,
                            Lists.plus(earlierHelp, e),
                            handovers,
                            followUps,
                            siblings);
            case CourseEvent.CriterionJudged e ->
                    with(
                            stage,
                            phases,
                            Lists.plus(
                                    judgements,
                                    e.criterion(),
                                    new Judgement(e.finding(), e.evidence(), e.saidBy(), e.on())),
                            earlierHelp,
                            handovers,
                            followUps,
                            siblings);
            case CourseEvent.Indicated e -> withStage(new Stage.Indicated(e.on()));
            case CourseEvent.Declined e -> withStage(new Stage.Declined(e.on()));
            case CourseEvent.Closed e -> withStage(new Stage.Closed(e));
            case CourseEvent.PhaseEntered e -> withPhase(e.phase(), e.on());
            case CourseEvent.PhaseReopened e -> withPhase(e.to(), e.on());
            case CourseEvent.AftercareStarted _ -> this;
            case CourseEvent.HandedOver e ->
                    with(
                            stage,
                            phases,
                            judgements,
                            earlierHelp,
                            Lists.plus(handovers, e),
                            followUps,
                            siblings);
            case CourseEvent.FollowedUp e ->
                    with(
                            stage,
                            phases,
                            judgements,
                            earlierHelp,
                            handovers,
                            Lists.plus(followUps, e),
                            siblings);
            case CourseEvent.SiblingLinked e ->
                    with(
                            stage,
                            phases,
                            judgements,
                            earlierHelp,
                            handovers,
                            followUps,
                            Lists.plus(siblings, e.sibling()));
        };
    }

    Course evolve(ReferralEvent event) {
        return event instanceof ReferralEvent.ReferralJoined joined
                ? withStage(new Stage.Joined(joined.on(), joined.into()))
                : this;
    }

    /** The programme that was chosen is followed from then on, in its first edition or a later. */
    Course evolve(HelpEvent event) {
        return switch (event) {
            case HelpEvent.HelpChosen chosen -> following(chosen.programme(), 1);
            case HelpEvent.EditionFollowed followed ->
                    following(followed.programme(), followed.edition());
            case HelpEvent.PlaceAsked _, HelpEvent.PlaceAnswered _, HelpEvent.HelpStarted _ -> this;
        };
    }

    /** The programme that is followed, in the edition that is followed. */
    public Programme programmeIn(Rulebook rulebook) {
        return rulebook.programme(programme, edition);
    }

    public Optional<PhaseId> phase() {
        return phases.isEmpty() ? Optional.empty() : Optional.of(phases.getLast().phase());
    }

    public boolean running() {
        return stage instanceof Stage.Referred || stage instanceof Stage.Indicated;
    }

    public boolean indicated() {
        return stage instanceof Stage.Indicated;
    }

    public Optional<CourseEvent.Closed> closed() {
        return stage instanceof Stage.Closed(var how) ? Optional.of(how) : Optional.empty();
    }

    /** Age in whole years on that day, when the birth date is known. */
    public Optional<Integer> ageOn(LocalDate day) {
        return Optional.ofNullable(born).map(date -> date.ageOn(day));
    }

    private Course withStage(Stage next) {
        return with(next, phases, judgements, earlierHelp, handovers, followUps, siblings);
    }

    private Course withPhase(PhaseId phase, LocalDate on) {
        return with(
                stage,
                Lists.plus(phases, new PhaseSpan(phase, on)),
                judgements,
                earlierHelp,
                handovers,
                followUps,
                siblings);
    }

    private Course with(
            Stage nextStage,
            List<PhaseSpan> nextPhases,
            SequencedMap<CriterionId, Judgement> nextJudgements,
            List<CourseEvent.EarlierHelpRecorded> nextHelp,
            List<CourseEvent.HandedOver> nextHandovers,
            List<CourseEvent.FollowedUp> nextFollowUps,
            List<TrajectoryId> nextSiblings) {
        return new Course(
                programme,
                edition,
                youth,
                born,
                frame,
                homeIs,
                referredOn,
                nextStage,
                nextPhases,
                nextJudgements,
                nextHelp,
                nextHandovers,
                nextFollowUps,
                nextSiblings);
    }

    private Course following(ProgrammeId next, int nextEdition) {
        return new Course(
                next,
                nextEdition,
                youth,
                born,
                frame,
                homeIs,
                referredOn,
                stage,
                phases,
                judgements,
                earlierHelp,
                handovers,
                followUps,
                siblings);
    }
}
