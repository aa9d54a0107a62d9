package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.programme.Phase;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/** Decides the actions of {@link CourseAction}: from the phases to aftercare and handing over. */
final class CourseDecisions {
    static final Refusal UNKNOWN_PHASE = Refusal.order("unknown-phase").at("to");
    static final Refusal NOT_AN_EARLIER_PHASE = Refusal.order("not-an-earlier-phase").at("to");
    static final Refusal ALREADY_IN_AFTERCARE = Refusal.order("already-in-aftercare");
    static final Refusal NOT_HOME_YET = Refusal.reasonAsked("not-home-yet", "S1");
    static final Refusal NOT_SUSPENDED = Refusal.reasonAsked("authorisation-not-suspended", "S1");
    static final Refusal OWN_PATH = Refusal.order("own-path").at("sibling");
    static final Refusal ALREADY_LINKED = Refusal.order("already-linked").at("sibling");

    private CourseDecisions() {}

    static List<ActionType<?>> types() {
        var types = new ArrayList<ActionType<?>>();
        types.add(Referring.type());
        types.addAll(Indicating.types());
        types.add(
                ActionType.decision(
                        CourseAction.GoBack.class,
                        "course",
                        Checks::indicated,
                        CourseDecisions::goBack));
        types.add(
                ActionType.decision(
                        CourseAction.StartAftercare.class,
                        "course",
                        CourseDecisions::aftercareNow,
                        CourseDecisions::startAftercare));
        types.add(
                ActionType.fact(
                        CourseAction.HandOver.class,
                        "course",
                        Checks::indicated,
                        CourseDecisions::handOver));
        types.addAll(Closing.types());
        types.add(
                ActionType.fact(
                        CourseAction.LinkSibling.class,
                        "people",
                        Checks::referred,
                        CourseDecisions::linkSibling));
        return List.copyOf(types);
    }

    private static Decision<CourseEvent.PhaseReopened> goBack(
            Trajectory trajectory, CourseAction.GoBack action, Situation situation) {
        var now = Checks.indicated(trajectory, situation);
        if (!now.isEmpty()) {
            return new Decision.Refused<>(now);
        }
        var order = situation.programmeOf(trajectory).phases().stream().map(Phase::id).toList();
        PhaseId from = trajectory.course().phase().orElse(order.getFirst());
        int to = order.indexOf(action.to());
        return Decision.refuseWhen(to < 0, UNKNOWN_PHASE)
                .orWhen(to >= 0 && to >= order.indexOf(from), NOT_AN_EARLIER_PHASE)
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new CourseEvent.PhaseReopened(
                                        from, action.to(), action.reason(), action.on())));
    }

    private static List<Refusal> beforeAftercare(Trajectory trajectory, Situation situation) {
        var indicated = Checks.indicated(trajectory, situation);
        return indicated.isEmpty()
                ? Decision.refuseWhen(inAftercare(trajectory, situation), ALREADY_IN_AFTERCARE)
                        .list()
                : indicated;
    }

    private static boolean inAftercare(Trajectory trajectory, Situation situation) {
        return situation
                .programmeOf(trajectory)
                .phaseEnteredBy("aftercare-started")
                .map(Phase::id)
                .equals(trajectory.course().phase());
    }

    private static List<Refusal> aftercareNow(Trajectory trajectory, Situation situation) {
        return Decision.refuse(beforeAftercare(trajectory, situation))
                .and(departures(trajectory, situation.today()))
                .list();
    }

    /** The usual order of S1: home with leave, suspended, then aftercare. */
    private static List<Refusal> departures(Trajectory trajectory, LocalDate on) {
        boolean away = trajectory.stay().placed().isEmpty() || trajectory.stay().insideOn(on);
        return Decision.refuseWhen(trajectory.exists() && away, NOT_HOME_YET)
                .orWhen(trajectory.legal().titleToStayOn(on), NOT_SUSPENDED)
                .list();
    }

    private static Decision<TrajectoryEvent> startAftercare(
            Trajectory trajectory, CourseAction.StartAftercare action, Situation situation) {
        var departures = departures(trajectory, action.on());
        return Decision.refuse(beforeAftercare(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .and(Checks.reasonAskedUnless(action.deviation(), "deviation", departures))
                .orAccept(() ->
                        Phases.with(
                                trajectory,
                                situation,
                                new CourseEvent.AftercareStarted(
                                        action.agreements(),
                                        departures.isEmpty() ? null : action.deviation(),
                                        action.on())));
    }

    private static Decision<CourseEvent.HandedOver> handOver(
            Trajectory trajectory, CourseAction.HandOver action, Situation situation) {
        return Decision.refuse(Checks.indicated(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() ->
                        List.of(
                                new CourseEvent.HandedOver(
                                        action.to(),
                                        action.receiver(),
                                        action.what(),
                                        action.on())));
    }

    private static Decision<CourseEvent.SiblingLinked> linkSibling(
            Trajectory trajectory, CourseAction.LinkSibling action, Situation situation) {
        var siblings = trajectory.course().siblings();
        return Decision.refuse(Checks.referred(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orWhen(action.sibling().equals(trajectory.id()), OWN_PATH)
                .orWhen(siblings.contains(action.sibling()), ALREADY_LINKED)
                .orAccept(() ->
                        List.of(new CourseEvent.SiblingLinked(action.sibling(), action.on())));
    }
}
