package nl.thuisbest.web.action;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.action.ActionType;
import nl.thuisbest.core.action.Involvement;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.form.Choices;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.journal.EventParts;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Gives what may be chosen on a path by someone, for its form and for what is sent to it. */
@Component
class Choosing {
    private static final int SIBLINGS_AT_MOST = 200;

    private final Dossiers dossiers;
    private final NameBook names;
    private final TrajectoryList list;

    Choosing(Dossiers dossiers, NameBook names, TrajectoryList list) {
        this.dossiers = dossiers;
        this.names = names;
        this.list = list;
    }

    Choices of(ActionType<?> type, Trajectory path, SignedIn who, Words words) {
        Supplier<List<Choices.Choice>> siblings = () -> siblings(path, who);
        return new PathChoices(
                path,
                dossiers.rulebook(),
                names.of(path, words),
                names.colleagues(),
                words,
                type.part().equals("team") || !path.team().active().findAny().isPresent(),
                siblings,
                seen(dossiers.rulebook(), who.actor(), path));
    }

    /** Entries of parts that this person may see; of the others not even the sentence. */
    static Predicate<Recorded> seen(Rulebook rulebook, Actor actor, Trajectory path) {
        boolean member = Involvement.of(path, actor);
        return entry ->
                rulebook.rights().allows(Parts.part(EventParts.of(entry.event())), actor, member);
    }

    private List<Choices.Choice> siblings(Trajectory path, SignedIn who) {
        return list
                .list(
                        TrajectoryList.Filter.running(who.id(), Involvement.picksUp(who.actor())),
                        TrajectoryList.Sort.NAME,
                        false,
                        0,
                        SIBLINGS_AT_MOST)
                .rows()
                .stream()
                .filter(row -> !row.id().equals(path.id()) && row.name() != null)
                .map(row ->
                        new Choices.Choice(
                                row.id().toString(), row.name() == null ? "" : row.name().full()))
                .toList();
    }
}
