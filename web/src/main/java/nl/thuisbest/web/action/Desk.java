package nl.thuisbest.web.action;

import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.store.journal.Conflict;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.With;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.error.Forbidden;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.form.Binder;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.form.Choices;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes an action in, whether a form or a program sends it: authorise and load, read, decide and
 * append.
 */
@Component
public class Desk {
    private final Dossiers dossiers;
    private final Door door;
    private final Choosing choosing;

    Desk(Dossiers dossiers, Door door, Choosing choosing) {
        this.dossiers = dossiers;
        this.door = door;
        this.choosing = choosing;
    }

    /** An action that someone may do on a path, as the path is now. */
    public record Opened(ActionType<?> type, Dossier dossier, SignedIn who) {
        /** Null for a referral, which has no path yet. */
        public @Nullable TrajectoryId trajectory() {
            return dossier.state().exists() ? dossier.id() : null;
        }
    }

    /** Whether someone may see anything of a path, also of one they have just begun. */
    boolean sees(Dossier dossier, SignedIn who) {
        return !door.partsOf(dossier.state(), who.actor()).isEmpty();
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The path with it. */
        record Done(Dossier dossier) implements Outcome {}

        /** All reasons why not. */
        record Refused(List<Refusal> reasons) implements Outcome {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }

        /** Others were first: what they recorded. */
        record Overtaken(List<Recorded> meanwhile) implements Outcome {
            public Overtaken {
                meanwhile = List.copyOf(meanwhile);
            }
        }
    }

    /**
     * Asks the rights and loads; the view is written down.
     *
     * @param trajectory null for a referral
     * @throws NotFound when there is no such action or path, or not for this person
     * @throws Forbidden when this person may see the path and may not do this
     */
    public Opened open(String code, @Nullable TrajectoryId trajectory, SignedIn who) {
        var type = Actions.find(code).orElseThrow(NotFound::new);
        var dossier =
                trajectory == null
                        ? Dossier.none(new TrajectoryId(UUID.randomUUID()))
                        : door.open(trajectory, who, "action:" + code).dossier();
        if (!Actions.permits(type, dossier.state(), dossiers.situation(who.actor()))) {
            throw new Forbidden(Parts.action(code));
        }
        return new Opened(type, dossier, who);
    }

    /** The action, or all that is wrong with what was sent. */
    public Bound<? extends Action> read(Opened opened, Tree sent, Words words) {
        return Binder.bind(opened.type().type(), sent, choices(opened, words));
    }

    /** What may be chosen on this path by this person. */
    Choices choices(Opened opened, Words words) {
        return choosing.of(opened.type(), opened.dossier().state(), opened.who(), words);
    }

    /**
     * Decides and appends.
     *
     * @param seen the revision that the sender acts upon; no matter for a referral
     * @param with what goes with it in the same statement
     */
    public Outcome act(Opened opened, int seen, Action action, List<With> with) {
        var actor = opened.who().actor();
        try {
            return switch (opened.trajectory() == null
                    ? dossiers.begin(action, actor, with)
                    : dossiers.act(opened.dossier().id(), seen, action, actor, with)) {
                case Dossiers.Outcome.Done(var dossier) -> new Outcome.Done(dossier);
                case Dossiers.Outcome.Refused(var reasons) -> new Outcome.Refused(reasons);
            };
        } catch (Conflict overtaken) {
            return new Outcome.Overtaken(overtaken.meanwhile());
        }
    }
}
