package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.choice.Indication;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.programme.Criterion;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/** Phase 1: what is known, what the criteria say, and the decision to begin or not (S1). */
final class Indicating {
    static final Refusal ALREADY_INDICATED = Refusal.order("already-indicated");
    static final Refusal UNKNOWN_CRITERION = Refusal.order("unknown-criterion").at("criterion");
    static final Refusal SETTLED_BY_PATH = Refusal.order("settled-by-path").at("finding");

    private Indicating() {}

    static List<ActionType<?>> types() {
        return List.of(
                ActionType.fact(
                        CourseAction.RecordEarlierHelp.class,
                        "course",
                        Checks::referred,
                        Indicating::recordEarlierHelp),
                ActionType.decision(
                        CourseAction.JudgeCriterion.class,
                        "course",
                        Checks::running,
                        Indicating::judge),
                ActionType.decision(
                        CourseAction.Indicate.class,
                        "course",
                        Indicating::now,
                        Indicating::indicate),
                ActionType.decision(
                        CourseAction.Decline.class,
                        "course",
                        Indicating::undecided,
                        Indicating::decline));
    }

    private static Decision<CourseEvent.EarlierHelpRecorded> recordEarlierHelp(
            Trajectory trajectory, CourseAction.RecordEarlierHelp action, Situation situation) {
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .and(Checks.known(trajectory, action.forWhom(), "forWhom"))
                .orAccept(() ->
                        List.of(
                                new CourseEvent.EarlierHelpRecorded(
                                        action.what(),
                                        action.provider(),
                                        action.when(),
                                        action.result(),
                                        action.source(),
                                        action.forWhom(),
                                        action.on())));
    }

    private static Decision<CourseEvent.CriterionJudged> judge(
            Trajectory trajectory, CourseAction.JudgeCriterion action, Situation situation) {
        return Decision.refuse(Checks.running(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .and(criterionReasons(trajectory, action, situation))
                .orAccept(() ->
                        List.of(
                                new CourseEvent.CriterionJudged(
                                        action.criterion(),
                                        action.finding(),
                                        action.evidence(),
                                        action.saidBy(),
                                        action.on())));
    }

    private static List<Refusal> criterionReasons(
            Trajectory trajectory, CourseAction.JudgeCriterion action, Situation situation) {
        if (!trajectory.exists()) {
            return List.of();
        }
        var criterion = situation.rulebook().criterion(action.criterion());
        if (criterion.isEmpty()) {
            return List.of(UNKNOWN_CRITERION);
        }
        var byPath = Indication.byPath(criterion.get(), trajectory, action.on());
        boolean contradicts = byPath != Finding.UNKNOWN && byPath != action.finding();
        return Decision.refuseWhen(contradicts, SETTLED_BY_PATH).list();
    }

    private static List<Refusal> undecided(Trajectory trajectory, Situation situation) {
        return Decision.refuse(Checks.running(trajectory, situation))
                .orWhen(trajectory.course().indicated(), ALREADY_INDICATED)
                .list();
    }

    private static List<Refusal> now(Trajectory trajectory, Situation situation) {
        var undecided = undecided(trajectory, situation);
        return undecided.isEmpty()
                ? open(trajectory, situation, situation.today()).stream()
                        .map(Indicating::reasonAsked)
                        .toList()
                : undecided;
    }

    private static Decision<TrajectoryEvent> indicate(
            Trajectory trajectory, CourseAction.Indicate action, Situation situation) {
        var undecided = undecided(trajectory, situation);
        if (!undecided.isEmpty()) {
            return new Decision.Refused<>(undecided);
        }
        var open = open(trajectory, situation, action.on());
        var asked = open.stream().map(Indicating::reasonAsked).toList();
        return Decision.refuse(Checks.happened(action.on(), situation))
                .and(Checks.reasonAskedUnless(action.deviation(), "deviation", asked))
                .orAccept(() ->
                        Phases.with(
                                trajectory,
                                situation,
                                new CourseEvent.Indicated(
                                        action.reasons(),
                                        open.stream().map(i -> i.criterion().id()).toList(),
                                        open.isEmpty() ? null : action.deviation(),
                                        action.on())));
    }

    private static List<Indication> open(
            Trajectory trajectory, Situation situation, LocalDate day) {
        return Indication.of(trajectory, situation.programmeOf(trajectory), day).stream()
                .filter(indication -> !indication.fits())
                .toList();
    }

    private static Refusal reasonAsked(Indication open) {
        Criterion criterion = open.criterion();
        String code =
                open.finding() == Finding.UNKNOWN
                        ? "criterion-unknown"
                        : criterion.inclusion() ? "criterion-not-met" : "criterion-excludes";
        return new Refusal(
                code,
                criterion.force(),
                criterion.source(),
                null,
                Map.of("criterion", criterion.id()));
    }

    private static Decision<CourseEvent.Declined> decline(
            Trajectory trajectory, CourseAction.Decline action, Situation situation) {
        return Decision.refuse(undecided(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new CourseEvent.Declined(
                                        action.reasons(), action.insteadOffered(), action.on())));
    }
}
