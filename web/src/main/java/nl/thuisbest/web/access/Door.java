package nl.thuisbest.web.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.office.AccessLog;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.error.Forbidden;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The only way to a dossier: it asks the rights, and writes down who looked at what. Who may see no
 * part of a path is told that there is none.
 */
@Component
public class Door {
    private final Journal journal;
    private final Dossiers dossiers;
    private final AccessLog log;
    private final Today today;

    Door(Journal journal, Dossiers dossiers, AccessLog log, Today today) {
        this.journal = journal;
        this.dossiers = dossiers;
        this.log = log;
        this.today = today;
    }

    /**
     * Opens a path for its reader.
     *
     * @param what the page that shows it, such as {@code trajectory} or {@code action:place}
     */
    public Opened open(TrajectoryId id, SignedIn who, String what) {
        var opened = find(journal.load(id), who.actor());
        note(who, what, id);
        return opened;
    }

    /**
     * Looks whether something may be offered on a path, of which nothing is shown but the name that
     * its list shows too; what is done there opens it.
     */
    public Opened look(TrajectoryId id, SignedIn who) {
        return find(journal.load(id), who.actor());
    }

    /** A path with the parts of it that its reader may see. */
    public record Opened(Dossier dossier, Set<String> parts) {
        public Opened {
            parts = Set.copyOf(parts);
        }

        public boolean shows(String part) {
            return parts.contains(part);
        }
    }

    private Opened find(Dossier dossier, Actor actor) {
        if (!dossier.state().exists()) {
            throw new NotFound();
        }
        var parts = partsOf(dossier.state(), actor);
        if (parts.isEmpty()) {
            throw new NotFound();
        }
        return new Opened(dossier, parts);
    }

    /** Parts of the dossier of this path that this person may see. */
    public Set<String> partsOf(Trajectory path, Actor actor) {
        return Parts.OF_A_DOSSIER.stream()
                .filter(part -> dossiers.sees(path, actor, part))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this person may see a page that is about no single path. */
    public boolean mayOpen(String page, Actor actor) {
        return dossiers.rulebook().rights().on(today.date()).allows(Parts.page(page), actor, false);
    }

    /** Refuses who may not see a page that is about no single path. */
    public void requirePage(String page, Actor actor) {
        if (!mayOpen(page, actor)) {
            throw new Forbidden(Parts.page(page));
        }
    }

    /** Writes down a view of something else that shows people, such as a list or search. */
    public void note(SignedIn who, String what, @Nullable TrajectoryId trajectory) {
        log.add(new AccessLog.View(today.now(), who.id(), who.role(), what, trajectory, null));
    }

    /** What this person looked at last. */
    public List<AccessLog.View> viewsBy(SignedIn who, int most) {
        return log.by(who.id(), most);
    }
}
