package nl.thuisbest.web.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.action.CourseAction;
import nl.thuisbest.core.action.PeopleToRegister;
import nl.thuisbest.core.action.Situation;
import nl.thuisbest.core.journal.Envelope;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.NewPerson;
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

/**
 * Takes a referral in from outside, with all that came with it, in one statement. Who sends it is
 * never told whom we know: a young person who has a path gets another one beside it, and the team
 * decides whether the two are one.
 */
public final class Arrivals {
    private final Dossiers dossiers;
    private final Journal journal;
    private final KnownPeople people;
    private final Today today;

    Arrivals(Dossiers dossiers, Journal journal, KnownPeople people, Today today) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.people = people;
        this.today = today;
    }

    /**
     * @param id of the path; a second one with the same id is a {@link Conflict}
     * @param more what follows on the referral, told whether the BSN was left out because it is
     *     that of somebody else in the register
     */
    public Dossiers.Outcome take(
            TrajectoryId id,
            CourseAction.Refer refer,
            Function<Boolean, List<Action>> more,
            Actor actor,
            List<With> with) {
        try {
            return decide(id, refer, more, actor, with);
        } catch (DuplicateKeyException metMeanwhile) {
            return decide(id, refer, more, actor, with);
        }
    }

    /** How many entries a path has. */
    public int revision(TrajectoryId id) {
        return journal.load(id).revision();
    }

    private Dossiers.Outcome decide(
            TrajectoryId id,
            CourseAction.Refer typed,
            Function<Boolean, List<Action>> more,
            Actor actor,
            List<With> with) {
        boolean another = people.ofAnother(typed.youth());
        var refer = another ? withoutNumber(typed) : typed;
        var met = people.of(refer);
        var now = today.now();
        var deciding = new Deciding(id, actor);
        deciding.decide(refer);
        var entering = people.entering(met, PeopleToRegister.of(refer, deciding.decided), now);
        deciding.name(events -> PeopleToRegister.knownAs(events, entering.known()));
        if (deciding.refused.isEmpty()) {
            more.apply(another).forEach(deciding::decide);
        }
        if (!deciding.refused.isEmpty()) {
            return new Dossiers.Outcome.Refused(deciding.refused);
        }
        var all = new ArrayList<>(with);
        all.addAll(entering.with());
        return new Dossiers.Outcome.Done(
                journal.append(Dossier.none(id), deciding.events, Author.of(actor), now, all));
    }

    private static CourseAction.Refer withoutNumber(CourseAction.Refer typed) {
        var youth = typed.youth();
        return new CourseAction.Refer(
                typed.programme(),
                new NewPerson(
                        youth.given(),
                        youth.family(),
                        youth.born(),
                        null,
                        youth.address(),
                        youth.telephone()),
                typed.carers(),
                typed.referrer(),
                typed.organisation(),
                typed.contact(),
                typed.municipality(),
                typed.frame(),
                typed.situation(),
                typed.whyOrdinaryHelpFallsShort(),
                typed.whatThisAdds(),
                typed.homeIs(),
                typed.language(),
                typed.interpreter(),
                typed.on());
    }

    /** Several actions, each on the path as the ones before leave it. */
    private final class Deciding {
        private final Actor actor;
        private final Situation situation;
        private final List<TrajectoryEvent> events = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();
        private List<TrajectoryEvent> decided = List.of();
        private Trajectory state;

        Deciding(TrajectoryId id, Actor actor) {
            this.actor = actor;
            this.situation = dossiers.situation(actor);
            this.state = Trajectory.none(id);
        }

        void decide(Action action) {
            var type = Actions.find(action.code()).orElseThrow(NotFound::new);
            if (!Actions.permits(type, state, situation)) {
                throw new Forbidden("action:" + action.code());
            }
            switch (Actions.decide(state, action, situation)) {
                case Decision.Refused<?>(var reasons) -> refused.addAll(reasons);
                case Decision.Accepted<?>(var accepted) -> {
                    decided = accepted.stream().map(TrajectoryEvent.class::cast).toList();
                    if (state.exists()) {
                        take(decided);
                    }
                }
            }
        }

        /** The first events go on with the ids that the register has. */
        void name(Function<List<TrajectoryEvent>, List<TrajectoryEvent>> named) {
            if (refused.isEmpty()) {
                take(named.apply(decided));
            }
        }

        private void take(List<TrajectoryEvent> next) {
            for (var event : next) {
                var envelope =
                        new Envelope(
                                state.revision() + 1,
                                today.now(),
                                actor.staff(),
                                actor.leadingRole());
                state = state.evolve(new Recorded(envelope, event));
                events.add(event);
            }
        }
    }
}
