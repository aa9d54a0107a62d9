package nl.thuisbest.web.action;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.action.Situation;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.store.journal.Author;
import nl.thuisbest.store.journal.Conflict;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.journal.With;
import nl.thuisbest.store.office.Drafts;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.error.Forbidden;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Does an action: asks the right, decides on what is there now, and records it whole or not. */
@Component
public class Acts {
    private final Journal journal;
    private final Rulebook rulebook;
    private final Registering registering;
    private final Drafts drafts;
    private final Today today;
    private final Supplier<UUID> ids = UUID::randomUUID;

    Acts(
            Journal journal,
            Rulebook rulebook,
            Registering registering,
            Drafts drafts,
            Today today) {
        this.journal = journal;
        this.rulebook = rulebook;
        this.registering = registering;
        this.drafts = drafts;
        this.today = today;
    }

    public static ActionType<?> type(String code) {
        return Actions.find(code).orElseThrow(NotFound::new);
    }

    /** What a decision by this person may know today. */
    public Situation situation(SignedIn who) {
        return new Situation(rulebook, who.actor(), today.date(), ids);
    }

    /** Refuses who has not the right to do this on this path, whatever would be filled in. */
    public void requireRight(ActionType<?> type, Dossier dossier, SignedIn who) {
        if (!Actions.permits(type, dossier.state(), situation(who))) {
            throw new Forbidden(Parts.action(type.code()));
        }
    }

    /** The path as it is now; the right to see it was asked before. */
    Dossier now(TrajectoryId id) {
        return journal.load(id);
    }

    /**
     * @param expected the revision the actor had seen
     */
    public Outcome act(TrajectoryId id, int expected, Action action, SignedIn who) {
        var dossier = journal.load(id);
        requireRight(type(action.code()), dossier, who);
        if (dossier.revision() != expected) {
            return new Outcome.Overtaken(dossier.after(expected));
        }
        var pending = registering.of(action, situation(who));
        return switch (Actions.decide(dossier.state(), action, pending.situation())) {
            case Decision.Refused<? extends TrajectoryEvent> refused ->
                    new Outcome.Refused(refused.reasons());
            case Decision.Accepted<? extends TrajectoryEvent> accepted ->
                    append(dossier, accepted.events(), action, who, pending);
        };
    }

    private Outcome append(
            Dossier dossier,
            List<? extends TrajectoryEvent> events,
            Action action,
            SignedIn who,
            Registering.Pending pending) {
        var now = today.now();
        var with = new ArrayList<With>(pending.entering(events, now));
        var draftOf = dossier.revision() == 0 ? null : dossier.id();
        with.add(drafts.sent(who.id(), action.code(), draftOf));
        try {
            return new Outcome.Done(
                    journal.append(dossier, events, Author.of(who.actor()), now, with));
        } catch (Conflict conflict) {
            return new Outcome.Overtaken(conflict.meanwhile());
        }
    }
}
