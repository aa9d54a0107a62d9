package nl.thuisbest.web.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.access.Rights;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.CourseAction;
import nl.thuisbest.core.action.Involvement;
import nl.thuisbest.core.action.PeopleAction;
import nl.thuisbest.core.action.PeopleToRegister;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.people.Bsn;
import nl.thuisbest.core.people.NewPerson;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.journal.With;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.store.register.Person;
import nl.thuisbest.store.register.PersonRegister;
import org.jspecify.annotations.Nullable;

/**
 * Who of the people of an action is in the register already: a BSN stands there once. A young
 * person with a path that runs is not referred again; anyone else keeps the id that the register
 * has, so that a mother of two is one person and a second path later is of the same young person.
 */
final class KnownPeople {
    private static final List<String> RUNNING = TrajectoryList.RUNNING;

    private final PersonRegister register;
    private final TrajectoryList list;
    private final Journal journal;
    private final Rights rights;

    KnownPeople(PersonRegister register, TrajectoryList list, Journal journal, Rights rights) {
        this.register = register;
        this.list = list;
        this.journal = journal;
        this.rights = rights;
    }

    /**
     * Someone of an action.
     *
     * @param field path of the person in the action
     * @param known as the register has this BSN, or null
     */
    record Met(String field, NewPerson typed, @Nullable Person known) {
        String bsn() {
            return field + ".bsn";
        }
    }

    /** What goes with the entry, and the known id by the new one. */
    record Entering(List<With> with, Map<PersonId, PersonId> known) {}

    /** The people of an action, in the order in which they are registered. */
    List<Met> of(Action action) {
        var met = new ArrayList<Met>();
        if (action instanceof CourseAction.Refer refer) {
            met.add(meet("youth", refer.youth()));
            int place = 0;
            for (var carer : refer.carers()) {
                met.add(meet("carers." + place++ + ".person", carer.person()));
            }
        } else if (action instanceof PeopleAction.NamePerson name) {
            met.add(meet("person", name.person()));
        }
        return List.copyOf(met);
    }

    private Met meet(String field, NewPerson typed) {
        var bsn = typed.bsn();
        var known = bsn == null ? Optional.<Person>empty() : register.findByBsn(bsn);
        return new Met(field, typed, known.orElse(null));
    }

    /** What stands in the way because of who is known. */
    List<Refusal> against(List<Met> met, Actor actor) {
        var against = new ArrayList<Refusal>();
        var seen = new HashSet<Bsn>();
        for (var one : met) {
            var bsn = one.typed().bsn();
            var known = one.known();
            if (bsn != null && !seen.add(bsn)) {
                against.add(Refusal.order("bsn-twice").at(one.bsn()));
            } else if (known != null && isAnother(one.typed(), known)) {
                against.add(Refusal.order("bsn-of-another").at(one.bsn()));
            } else if (known != null && one.field().equals("youth")) {
                running(known.id())
                        .ifPresent(path -> against.add(isKnown(path, actor).at(one.bsn())));
            }
        }
        return against;
    }

    /** Whether the register has this BSN for somebody else. */
    boolean ofAnother(NewPerson typed) {
        var known = meet("youth", typed).known();
        return known != null && isAnother(typed, known);
    }

    /** Neither the name nor the day of birth is that of the register. */
    private static boolean isAnother(NewPerson typed, Person known) {
        var born = typed.born();
        return !typed.family().value().equalsIgnoreCase(known.name().family().value())
                && born != null
                && known.born() != null
                && !born.equals(known.born());
    }

    private Optional<Trajectory> running(PersonId youth) {
        return list.ofPerson(youth).stream()
                .filter(row -> RUNNING.contains(row.stage()))
                .findFirst()
                .map(row -> journal.load(row.id()).state());
    }

    /** To the path for who may see it, else to whom it may be asked of. */
    private Refusal isKnown(Trajectory path, Actor actor) {
        boolean member = Involvement.of(path, actor);
        if (Parts.OF_A_DOSSIER.stream()
                .anyMatch(part -> rights.allows(Parts.part(part), actor, member))) {
            return Refusal.order("youth-known").with("path", path.id());
        }
        return path.team()
                .inRole(Roles.TRAJECTBEGELEIDER)
                .or(() -> path.team().active().findFirst())
                .map(one -> Refusal.order("youth-known-ask").with("who", one.staff()))
                .orElseGet(() ->
                        Refusal.order("youth-known-ask-role")
                                .with("role", Roles.TRAJECTBEGELEIDER));
    }

    /** Who is new is entered; of who is known what was missing is filled in. */
    Entering entering(List<Met> met, List<PeopleToRegister.Entry> entries, Instant now) {
        var with = new ArrayList<With>();
        var ids = new HashMap<PersonId, PersonId>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var person = Person.of(entry.id(), entry.person());
            var known = met.get(i).known();
            if (known == null) {
                with.add(register.entering(person, now));
            } else {
                ids.put(entry.id(), known.id());
                with.add(register.completing(known.id(), person, now));
            }
        }
        return new Entering(List.copyOf(with), Map.copyOf(ids));
    }
}
