package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.trajectory.Analyses;
import nl.thuisbest.core.trajectory.Analysis;
import nl.thuisbest.core.trajectory.AnalysisEvent;
import nl.thuisbest.core.trajectory.ParticipantKind;
import nl.thuisbest.core.trajectory.ParticipantNo;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * The people and the words of an analysis. All are facts: what somebody said is recorded as it was
 * said. Its pieces are decided by {@link DrawingAnalysis}, adopting and sharing by {@link
 * AdoptingAnalysis}.
 */
final class AnalysisDecisions {
    static final Refusal ONE_PERSON = Refusal.order("participant-one-person").at("person");
    static final Refusal NOT_THE_YOUTH = Refusal.order("participant-not-the-youth").at("person");
    static final Refusal THE_YOUTH = Refusal.order("participant-is-the-youth").at("person");
    static final Refusal TAKES_PART = Refusal.order("takes-part-already").at("person");
    static final Refusal NO_PARTICIPANT = Refusal.order("no-participant");
    static final Refusal NO_SUCH_PARTICIPANT =
            Refusal.order("no-such-participant").at("participant");
    static final Refusal NO_THEORY = Refusal.order("no-working-theory");
    static final Refusal NOT_A_PARENT = Refusal.order("not-a-parent");
    static final Refusal NO_GOALS = Refusal.order("goals-asked").at("goals");

    private AnalysisDecisions() {}

    static List<ActionType<?>> types() {
        return Stream.of(people(), DrawingAnalysis.types(), AdoptingAnalysis.types())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ActionType<?>> people() {
        return List.of(
                ActionType.fact(
                        AnalysisAction.SetAnalysisQuestion.class,
                        "analysis",
                        Checks::referred,
                        AnalysisDecisions::question),
                ActionType.fact(
                        AnalysisAction.JoinAnalysis.class,
                        "analysis",
                        Checks::referred,
                        AnalysisDecisions::join),
                ActionType.fact(
                        AnalysisAction.LeaveAnalysis.class,
                        "analysis",
                        AnalysisDecisions::somebody,
                        AnalysisDecisions::leave),
                ActionType.fact(
                        AnalysisAction.WriteWorkingTheory.class,
                        "analysis",
                        Checks::referred,
                        AnalysisDecisions::theory),
                ActionType.fact(
                        AnalysisAction.RecordAnalysisVoice.class,
                        "analysis",
                        AnalysisDecisions::speakable,
                        AnalysisDecisions::voice),
                ActionType.fact(
                        AnalysisAction.SetAnalysisGoals.class,
                        "analysis",
                        Checks::referred,
                        AnalysisDecisions::goals),
                ActionType.fact(
                        AnalysisAction.ReasonHelp.class,
                        "analysis",
                        Checks::referred,
                        AnalysisDecisions::choice));
    }

    static Decision.Reasons on(LocalDate on, Trajectory path, Situation situation) {
        return Decision.refuse(Checks.referred(path, situation))
                .and(Checks.happened(on, situation));
    }

    private static List<Refusal> somebody(Trajectory path, Situation situation) {
        return Decision.refuse(Checks.referred(path, situation))
                .orWhen(Analyses.of(path).current().participants().isEmpty(), NO_PARTICIPANT)
                .list();
    }

    private static List<Refusal> speakable(Trajectory path, Situation situation) {
        return Decision.refuse(somebody(path, situation))
                .orWhen(Analyses.of(path).current().theory() == null, NO_THEORY)
                .list();
    }

    private static Decision<AnalysisEvent.AnalysisQuestionSet> question(
            Trajectory path, AnalysisAction.SetAnalysisQuestion action, Situation situation) {
        return on(action.on(), path, situation)
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.AnalysisQuestionSet(
                                        action.question(),
                                        action.whose(),
                                        situation.actor().staff(),
                                        action.on())));
    }

    private static Decision<AnalysisEvent.AnalysisJoined> join(
            Trajectory path, AnalysisAction.JoinAnalysis action, Situation situation) {
        var analyses = Analyses.of(path);
        long named =
                Stream.of(
                                Optional.ofNullable(action.person()),
                                Optional.ofNullable(action.staff()),
                                Optional.ofNullable(action.who()))
                        .filter(Optional::isPresent)
                        .count();
        boolean isYouth = path.course().youth().equals(action.person());
        boolean asYouth = action.kind() == ParticipantKind.YOUNG_PERSON;
        return on(action.on(), path, situation)
                .orWhen(named != 1, ONE_PERSON)
                .orWhen(named == 1 && asYouth && !isYouth, NOT_THE_YOUTH)
                .orWhen(named == 1 && !asYouth && isYouth, THE_YOUTH)
                .orWhen(takesPart(analyses.current(), action), TAKES_PART)
                .and(Checks.known(path, action.person(), "person"))
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.AnalysisJoined(
                                        new ParticipantNo(analyses.joined() + 1),
                                        action.kind(),
                                        action.counterVoice(),
                                        action.person(),
                                        action.staff(),
                                        action.who(),
                                        action.on())));
    }

    private static boolean takesPart(Analysis now, AnalysisAction.JoinAnalysis action) {
        return now.participants().stream()
                .anyMatch(one ->
                        same(one.person(), action.person()) || same(one.staff(), action.staff()));
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one != null && Objects.equals(one, other);
    }

    private static Decision<AnalysisEvent.AnalysisLeft> leave(
            Trajectory path, AnalysisAction.LeaveAnalysis action, Situation situation) {
        return on(action.on(), path, situation)
                .and(known(path, action.participant()))
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.AnalysisLeft(
                                        action.participant(), action.reason(), action.on())));
    }

    private static Decision<AnalysisEvent.WorkingTheoryWritten> theory(
            Trajectory path, AnalysisAction.WriteWorkingTheory action, Situation situation) {
        return on(action.on(), path, situation)
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.WorkingTheoryWritten(
                                        action.theory(), situation.actor().staff(), action.on())));
    }

    private static Decision<AnalysisEvent.AnalysisVoiceRecorded> voice(
            Trajectory path, AnalysisAction.RecordAnalysisVoice action, Situation situation) {
        return on(action.on(), path, situation)
                .orWhen(Analyses.of(path).current().theory() == null, NO_THEORY)
                .and(known(path, action.participant()))
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.AnalysisVoiceRecorded(
                                        action.participant(),
                                        action.recognition(),
                                        action.ownWords(),
                                        action.otherView(),
                                        action.on())));
    }

    private static Decision<AnalysisEvent.AnalysisGoalsSet> goals(
            Trajectory path, AnalysisAction.SetAnalysisGoals action, Situation situation) {
        return on(action.on(), path, situation)
                .orWhen(action.goals().isEmpty(), NO_GOALS)
                .orAccept(() ->
                        List.of(new AnalysisEvent.AnalysisGoalsSet(action.goals(), action.on())));
    }

    private static Decision<AnalysisEvent.HelpReasoned> choice(
            Trajectory path, AnalysisAction.ReasonHelp action, Situation situation) {
        return on(action.on(), path, situation)
                .orAccept(() ->
                        List.of(
                                new AnalysisEvent.HelpReasoned(
                                        action.fits(),
                                        action.programme(),
                                        action.why(),
                                        action.on())));
    }

    private static List<Refusal> known(Trajectory path, ParticipantNo number) {
        return Decision.refuseUnless(
                        Analyses.of(path).current().participant(number).isPresent(),
                        NO_SUCH_PARTICIPANT)
                .list();
    }

    /** Somebody of the family other than the young person. */
    static List<Refusal> ofTheFamily(Trajectory path, @Nullable PersonId person, String component) {
        return Decision.refuse(Checks.known(path, person, component))
                .orWhen(path.course().youth().equals(person), NOT_A_PARENT.at(component))
                .list();
    }
}
