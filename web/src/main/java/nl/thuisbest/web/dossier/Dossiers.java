package nl.thuisbest.web.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.action.Involvement;
import nl.thuisbest.core.action.PeopleToRegister;
import nl.thuisbest.core.action.Situation;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.store.journal.Author;
import nl.thuisbest.store.journal.Conflict;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.journal.With;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.error.Forbidden;
import nl.thuisbest.web.error.NotFound;
import org.springframework.dao.DuplicateKeyException;

/** Authorise, load, decide, append: what every page and every call does with a path. */
public final class Dossiers {
    private final Rules rules;
    private final Journal journal;
    private final KnownPeople people;
    private final Today today;

    Dossiers(Rules rules, Journal journal, KnownPeople people, Today today) {
        this.rules = rules;
        this.journal = journal;
        this.people = people;
        this.today = today;
    }

    /** What came of an action: the path with it, or all reasons why not. */
    public sealed interface Outcome {
        record Done(Dossier dossier) implements Outcome {}

        record Refused(List<Refusal> reasons) implements Outcome {}
    }

    public Rulebook rulebook() {
        return rules.current();
    }

    public Situation situation(Actor actor) {
        return new Situation(rules.current(), actor, today.moment(), UUID::randomUUID);
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
        return rules.current()
                .rights()
                .on(today.date())
                .allows("part:" + part, actor, Involvement.of(path, actor));
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
        try {
            return decide(dossier, action, actor, with);
        } catch (DuplicateKeyException metMeanwhile) {
            return decide(dossier, action, actor, with);
        }
    }

    private Outcome decide(Dossier dossier, Action action, Actor actor, List<With> with) {
        var met = people.of(action);
        var against = people.against(met, actor);
        return switch (Actions.decide(dossier.state(), action, situation(actor))) {
            case Decision.Refused<?>(var reasons) -> refused(reasons, against);
            case Decision.Accepted<?> _ when !against.isEmpty() -> refused(List.of(), against);
            case Decision.Accepted<?> accepted -> {
                var events = accepted.events().stream().map(TrajectoryEvent.class::cast).toList();
                var now = today.now();
                var entering = people.entering(met, PeopleToRegister.of(action, events), now);
                var all = new ArrayList<With>(with);
                all.addAll(entering.with());
                var named = PeopleToRegister.knownAs(events, entering.known());
                yield new Outcome.Done(journal.append(dossier, named, Author.of(actor), now, all));
            }
        };
    }

    private static Outcome refused(List<Refusal> reasons, List<Refusal> more) {
        return new Outcome.Refused(Stream.concat(reasons.stream(), more.stream()).toList());
    }

    private void require(Dossier dossier, Action action, Actor actor) {
        ActionType<?> type = Actions.find(action.code()).orElseThrow(NotFound::new);
        if (!Actions.permits(type, dossier.state(), situation(actor))) {
            throw new Forbidden("action:" + action.code());
        }
    }
}
