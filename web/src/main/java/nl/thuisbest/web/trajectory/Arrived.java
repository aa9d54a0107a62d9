package nl.thuisbest.web.trajectory;

import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.action.AgeFit;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.Course;
import nl.thuisbest.core.trajectory.ReferralEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.store.register.PersonRegister;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks whether the young person of a referral is known already, and what fits the age. */
@Component
class Arrived {
    private static final String JOIN = "join-referral";

    private final PersonRegister register;
    private final TrajectoryList list;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Door door;
    private final NameBook names;
    private final Today today;

    Arrived(
            PersonRegister register,
            TrajectoryList list,
            Journal journal,
            Dossiers dossiers,
            Door door,
            NameBook names,
            Today today) {
        this.register = register;
        this.list = list;
        this.journal = journal;
        this.dossiers = dossiers;
        this.door = door;
        this.names = names;
        this.today = today;
    }

    /** Null when there is nothing to know, or the referral was answered. */
    @Nullable ArrivalNote note(Trajectory path, SignedIn who, Words words) {
        if (!(path.course().stage() instanceof Course.Stage.Referred)) {
            return null;
        }
        var note =
                new ArrivalNote(
                        others(path, who, words),
                        mayJoin(path, who) ? "/trajecten/" + path.id() + "/" + JOIN : "",
                        path.history()
                                .events(ReferralEvent.ReferralTold.class)
                                .anyMatch(ReferralEvent.ReferralTold::numberOfAnother),
                        fitting(path, words));
        return note.isEmpty() ? null : note;
    }

    private boolean mayJoin(Trajectory path, SignedIn who) {
        var type = Actions.find(JOIN).orElseThrow();
        return Actions.permits(type, path, dossiers.situation(who.actor()));
    }

    private List<ArrivalNote.Other> others(Trajectory path, SignedIn who, Words words) {
        var youth = path.course().youth();
        var others = new ArrayList<ArrivalNote.Other>();
        register.alike(youth).forEach(person -> add(person, path, who, words, others));
        return others;
    }

    private void add(
            PersonId person,
            Trajectory path,
            SignedIn who,
            Words words,
            List<ArrivalNote.Other> others) {
        boolean sure = person.equals(path.course().youth());
        list.ofPerson(person).stream()
                .filter(row -> TrajectoryList.RUNNING.contains(row.stage()))
                .filter(row -> !row.id().equals(path.id()))
                .filter(row -> row.referredOn().compareTo(path.course().referredOn()) <= 0)
                .forEach(row ->
                        others.add(
                                new ArrivalNote.Other(row.id(), ask(row.id(), who, words), sure)));
    }

    /** Null for who may open it. */
    private @Nullable String ask(TrajectoryId other, SignedIn who, Words words) {
        try {
            var unused = door.look(other, who);
            return null;
        } catch (NotFound notForThisReader) {
            var team = journal.load(other).state().team();
            var member = team.inRole(Roles.TRAJECTBEGELEIDER).or(() -> team.active().findFirst());
            return member.map(one -> names.colleagues().get(one.staff()))
                    .map(staff -> staff.name().full())
                    .orElseGet(() -> words.word(Roles.TRAJECTBEGELEIDER));
        }
    }

    private @Nullable List<String> fitting(Trajectory path, Words words) {
        var rulebook = dossiers.rulebook();
        var day = today.date();
        return AgeFit.outside(path, path.course().programmeIn(rulebook), day)
                ? AgeFit.others(path, rulebook, day).stream()
                        .map(other -> other.name().in(words.language().code()))
                        .toList()
                : null;
    }
}
