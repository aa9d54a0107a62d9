package nl.thuisbest.core.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.people.NewCarer;
import nl.thuisbest.core.people.NewPerson;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/**
 * Who is to be written in the person register with an accepted action: names, BSN and addresses go
 * there and never into the journal.
 */
public final class PeopleToRegister {
    private PeopleToRegister() {}

    /** A new person under the id that the events use. */
    public record Entry(PersonId id, NewPerson person) {}

    /**
     * The people of this action, the young person first, then carers in the order of the action.
     */
    public static List<Entry> of(Action action, List<? extends TrajectoryEvent> events) {
        return switch (action) {
            case CourseAction.Refer refer -> ofReferral(refer, events);
            case PeopleAction.NamePerson name ->
                    named(events).map(id -> new Entry(id, name.person())).toList();
            case CourseAction _,
                    PeopleAction _,
                    LegalAction _,
                    TitleAction _,
                    DocumentAction _,
                    ShieldingAction _,
                    HelpAction _,
                    StayAction _,
                    LeaveAction _,
                    HomeAction _,
                    PlanAction _,
                    DaytimeAction _,
                    SafetyAction _,
                    TimeOutAction _,
                    MeasurementAction _,
                    RestrictionAction _,
                    RemedyAction _,
                    IncidentAction _,
                    ReferralAction _,
                    AnalysisAction _,
                    ExpertAction _,
                    PlaceSearchAction _,
                    RecordAction _ ->
                    List.of();
        };
    }

    /**
     * The same events, with the id that the register has for who is known there already.
     *
     * @param known the known id by the new one
     */
    public static List<TrajectoryEvent> knownAs(
            List<? extends TrajectoryEvent> events, Map<PersonId, PersonId> known) {
        return events.stream()
                .map(event ->
                        event instanceof CourseEvent.Referred e
                                ? e.of(known.getOrDefault(e.youth(), e.youth()))
                                : event instanceof PeopleEvent.PersonNamed e
                                        ? e.of(known.getOrDefault(e.person(), e.person()))
                                        : event)
                .map(TrajectoryEvent.class::cast)
                .toList();
    }

    private static List<Entry> ofReferral(
            CourseAction.Refer refer, List<? extends TrajectoryEvent> events) {
        var entries = new ArrayList<Entry>();
        for (var event : events) {
            if (event instanceof CourseEvent.Referred referred) {
                entries.add(new Entry(referred.youth(), refer.youth()));
            }
        }
        var carers = refer.carers().stream().map(NewCarer::person).iterator();
        named(events).forEach(id -> entries.add(new Entry(id, carers.next())));
        return List.copyOf(entries);
    }

    private static Stream<PersonId> named(List<? extends TrajectoryEvent> events) {
        return events.stream()
                .filter(PeopleEvent.PersonNamed.class::isInstance)
                .map(event -> ((PeopleEvent.PersonNamed) event).person());
    }
}
