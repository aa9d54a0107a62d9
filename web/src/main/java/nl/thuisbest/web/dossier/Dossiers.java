package nl.thuisbest.web.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.action.PeopleToRegister;
import nl.thuisbest.core.action.Situation;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.store.journal.Author;
import nl.thuisbest.store.journal.Conflict;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.journal.With;
import nl.thuisbest.store.register.Person;
import nl.thuisbest.store.register.PersonRegister;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.error.Forbidden;
import nl.thuisbest.web.error.NotFound;

/** Authorise, load, decide, append: what every page and every call does with a path. */
public final class Dossiers {
    private final Rulebook rulebook;
    private final Journal journal;
    private final PersonRegister register;
    private final Today today;

    public Dossiers(Rulebook rulebook, Journal journal, PersonRegister register, Today today) {
        this.rulebook = rulebook;
        this.journal = journal;
        this.register = register;
        this.today = today;
    }

    /** What came of an action: the path with it, or all reasons why not. */
    public sealed interface Outcome {
        record Done(Dossier dossier) implements Outcome {}

        record Refused(List<Refusal> reasons) implements Outcome {}
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public Situation situation(Actor actor) {
        return new Situation(rulebook, actor, today.date(), UUID::randomUUID);
    }

    /** The path, when this person may see this part of it; else it is as if there were none. */
    public Dossier get(TrajectoryId id, Actor actor, String part) {
        var dossier = journal.load(id);
        if (dossier.revision() == 0 || !sees(dossier.state(), actor, part)) {
            throw new NotFound();
        }
        return dossier;
    }

    /** Whether someone may see a part of the dossier ({@code course}, {@code legal}, ...). */
    public boolean sees(Trajectory path, Actor actor, String part) {
        boolean member = path.team().isMember(actor.staff());
        return rulebook.rights().allows("part:" + part, actor, member);
    }

    /** A new path: the only action that has none yet. */
    public Outcome begin(Action action, Actor actor, List<With> with) {
        return act(Dossier.none(new TrajectoryId(UUID.randomUUID())), action, actor, with);
    }

    /**
     * Does an action on the path as the actor saw it.
     *
     * @param seen the revision that was on the screen
     * @throws Conflict when something came in since, with what that was
     */
    public Outcome act(TrajectoryId id, int seen, Action action, Actor actor, List<With> with) {
        var dossier = journal.load(id);
        if (dossier.revision() == 0) {
            throw new NotFound();
        }
        if (dossier.revision() != seen) {
            require(dossier, action, actor);
            throw new Conflict(dossier.after(seen));
        }
        return act(dossier, action, actor, with);
    }

    private Outcome act(Dossier dossier, Action action, Actor actor, List<With> with) {
        require(dossier, action, actor);
        return switch (Actions.decide(dossier.state(), action, situation(actor))) {
            case Decision.Refused<?>(var reasons) -> new Outcome.Refused(reasons);
            case Decision.Accepted<?> accepted -> {
                var events = accepted.events().stream().map(TrajectoryEvent.class::cast).toList();
                var now = today.now();
                var all = new ArrayList<With>(with);
                all.addAll(people(PeopleToRegister.of(action, events), now));
                yield new Outcome.Done(journal.append(dossier, events, Author.of(actor), now, all));
            }
        };
    }

    private void require(Dossier dossier, Action action, Actor actor) {
        ActionType<?> type = Actions.find(action.code()).orElseThrow(NotFound::new);
        if (!Actions.permits(type, dossier.state(), situation(actor))) {
            throw new Forbidden("action:" + action.code());
        }
    }

    private List<With> people(List<PeopleToRegister.Entry> entries, Instant now) {
        return entries.stream()
                .map(entry -> register.entering(Person.of(entry.id(), entry.person()), now))
                .toList();
    }
}
