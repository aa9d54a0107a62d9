package nl.thuisbest.web.action;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.CourseAction;
import nl.thuisbest.core.action.PeopleAction;
import nl.thuisbest.core.action.Situation;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.people.NewCarer;
import nl.thuisbest.core.people.NewPerson;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.store.journal.With;
import nl.thuisbest.store.register.Person;
import nl.thuisbest.store.register.PersonRegister;
import org.springframework.stereotype.Component;

/**
 * Names go to the person register, ids to the journal. Who is known by BSN keeps the id of the
 * register; others are entered in the statement that records the action.
 */
@Component
class Registering {
    private final PersonRegister register;

    Registering(PersonRegister register) {
        this.register = register;
    }

    /** People an action names, with the ids that were kept for them. */
    Pending of(Action action, Situation situation) {
        var people = people(action);
        var known = new ArrayList<Boolean>();
        Queue<UUID> kept = new ArrayDeque<>();
        for (var person : people) {
            var found = person.bsn() == null ? null : register.findByBsn(person.bsn()).orElse(null);
            known.add(found != null);
            kept.add(found == null ? situation.ids().get() : found.id().value());
        }
        var ids = situation.ids();
        return new Pending(
                people,
                known,
                new Situation(
                        situation.rulebook(),
                        situation.actor(),
                        situation.today(),
                        () -> {
                            var next = kept.poll();
                            return next == null ? ids.get() : next;
                        }),
                register);
    }

    private static List<NewPerson> people(Action action) {
        var people = new ArrayList<NewPerson>();
        if (action instanceof CourseAction.Refer refer) {
            people.add(refer.youth());
            refer.carers().stream().map(NewCarer::person).forEach(people::add);
        } else if (action instanceof PeopleAction.NamePerson named) {
            people.add(named.person());
        }
        return people;
    }

    /**
     * @param known whether the register has this person already
     */
    record Pending(
            List<NewPerson> people,
            List<Boolean> known,
            Situation situation,
            PersonRegister register) {
        /** What must be entered, each under the id that the events name. */
        List<With> entering(List<? extends TrajectoryEvent> events, Instant now) {
            var ids = named(events);
            var entering = new ArrayList<With>();
            for (int i = 0; i < people.size() && i < ids.size(); i++) {
                if (!known.get(i)) {
                    entering.add(register.entering(Person.of(ids.get(i), people.get(i)), now));
                }
            }
            return entering;
        }

        private static List<PersonId> named(List<? extends TrajectoryEvent> events) {
            var ids = new ArrayList<PersonId>();
            for (var event : events) {
                if (event instanceof CourseEvent.Referred referred) {
                    ids.add(referred.youth());
                } else if (event instanceof PeopleEvent.PersonNamed named) {
                    ids.add(named.person());
                }
            }
            return ids;
        }
    }
}
