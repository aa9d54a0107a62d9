package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.HelpEvent;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/** The beginning of a path, with the referrer, before phase 1 (S1). */
final class Referring {
    static final Refusal ALREADY_REFERRED = Refusal.order("already-referred");
    static final Refusal UNKNOWN_PROGRAMME = Refusal.order("unknown-programme").at("programme");

    private Referring() {}

    static ActionType<CourseAction.Refer> type() {
        return ActionType.decision(
                CourseAction.Refer.class, "course", Referring::now, Referring::refer);
    }

    private static List<Refusal> now(Trajectory trajectory, Situation situation) {
        return Decision.refuseWhen(trajectory.exists(), ALREADY_REFERRED).list();
    }

    private static Decision<TrajectoryEvent> refer(
            Trajectory trajectory, CourseAction.Refer action, Situation situation) {
        var programme = situation.rulebook().programmeOn(action.programme(), action.on());
        if (programme.isEmpty()) {
            return Decision.refuse(now(trajectory, situation))
                    .and(Checks.happened(action.on(), situation))
                    .and(List.of(UNKNOWN_PROGRAMME))
                    .orAccept(List::of);
        }
        return Decision.refuse(now(trajectory, situation))
                .and(Checks.happened(action.on(), situation))
                .orAccept(() -> begin(trajectory, action, programme.get(), situation));
    }

    private static List<TrajectoryEvent> begin(
            Trajectory trajectory,
            CourseAction.Refer action,
            Programme programme,
            Situation situation) {
        var referred = referred(action, situation);
        var events = new ArrayList<TrajectoryEvent>();
        events.add(referred);
        events.addAll(followed(programme, action.on()));
        for (var carer : action.carers()) {
            events.add(
                    new PeopleEvent.PersonNamed(
                            new PersonId(situation.ids().get()),
                            carer.relation(),
                            carer.gezag(),
                            true,
                            action.on()));
        }
        var actor = situation.actor();
        events.add(
                new PeopleEvent.MemberJoined(
                        actor.staff(), actor.leadingRole(), null, action.on()));
        events.addAll(Phases.enteredBy(programme, trajectory, referred));
        return events;
    }

    /** The edition on which a path begins is recorded when it is not the first. */
    static List<TrajectoryEvent> followed(Programme edition, LocalDate on) {
        return edition.version() == 1
                ? List.of()
                : List.of(new HelpEvent.EditionFollowed(edition.id(), edition.version(), null, on));
    }

    private static CourseEvent.Referred referred(CourseAction.Refer action, Situation situation) {
        return new CourseEvent.Referred(
                action.programme(),
                new PersonId(situation.ids().get()),
                action.youth().born(),
                action.referrer(),
                action.organisation(),
                action.contact(),
                action.municipality(),
                action.frame(),
                action.situation(),
                action.whyOrdinaryHelpFallsShort(),
                action.whatThisAdds(),
                action.homeIs(),
                action.language(),
                action.interpreter(),
                action.on());
    }
}
