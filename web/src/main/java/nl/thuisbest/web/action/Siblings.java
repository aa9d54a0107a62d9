package nl.thuisbest.web.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.store.journal.Conflict;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.people.NameBook;
import org.springframework.stereotype.Component;

/** A date that holds for brothers and sisters too is entered once (peers: bulk court dates). */
@Component
class Siblings {
    /** Actions whose record names nothing that belongs to one path alone. */
    private static final Set<String> JOINT = Set.of("plan-return", "plan-leave", "register-frame");

    private static final int TRIES = 3;

    private final TrajectoryList list;
    private final Dossiers dossiers;
    private final Door door;
    private final NameBook names;

    Siblings(TrajectoryList list, Dossiers dossiers, Door door, NameBook names) {
        this.list = list;
        this.dossiers = dossiers;
        this.door = door;
        this.names = names;
    }

    /** Those for whom this person may do the same. */
    List<ActionPage.Sibling> offered(Sending sending) {
        if (!JOINT.contains(sending.type().code()) || !sending.dossier().state().exists()) {
            return List.of();
        }
        var situation = dossiers.situation(sending.who().actor());
        return list.siblings(sending.dossier().id()).stream()
                .filter(row -> row.name() != null)
                .filter(row -> {
                    try {
                        var sibling = door.look(row.id(), sending.who()).dossier();
                        return Actions.permits(sending.type(), sibling.state(), situation);
                    } catch (NotFound unseen) {
                        return false;
                    }
                })
                .map(row ->
                        new ActionPage.Sibling(
                                row.id(), row.name() == null ? "" : row.name().given().value()))
                .toList();
    }

    /** Those of the ones offered that were chosen. */
    List<ActionPage.Sibling> chosen(Sending sending, String[] values) {
        var wanted = List.of(values);
        return wanted.isEmpty()
                ? List.of()
                : offered(sending).stream()
                        .filter(sibling -> wanted.contains(sibling.id().toString()))
                        .toList();
    }

    /** Why it cannot be done for one of them; nothing is recorded for anyone then. */
    List<Reason> against(Sending sending, Action action, List<ActionPage.Sibling> siblings) {
        var reasons = new ArrayList<Reason>();
        for (var sibling : siblings) {
            var dossier = door.open(sibling.id(), sending.who(), "sibling").dossier();
            var situation = dossiers.situation(sending.who().actor());
            if (Actions.decide(dossier.state(), action, situation)
                    instanceof Decision.Refused<?>(var refused)) {
                var known = names.of(dossier.state(), sending.words());
                Reason.of(refused, sending.words(), known)
                        .forEach(reason -> reasons.add(reason.about(sibling.name())));
            }
        }
        return reasons;
    }

    /**
     * Does the same for each. What came in meanwhile on their paths was not on the screen: it is
     * decided anew.
     *
     * @return whether it was recorded for all
     */
    boolean act(Sending sending, Action action, List<ActionPage.Sibling> siblings) {
        boolean all = true;
        for (var sibling : siblings) {
            all &= act(sending, action, sibling.id(), TRIES);
        }
        return all;
    }

    private boolean act(Sending sending, Action action, TrajectoryId id, int tries) {
        var actor = sending.who().actor();
        int seen = door.open(id, sending.who(), "sibling").dossier().revision();
        try {
            return dossiers.act(id, seen, action, actor, List.of())
                    instanceof Dossiers.Outcome.Done;
        } catch (Conflict overtaken) {
            return tries > 1 && act(sending, action, id, tries - 1);
        }
    }
}
