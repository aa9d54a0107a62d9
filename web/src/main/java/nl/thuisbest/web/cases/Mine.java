package nl.thuisbest.web.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.thuisbest.core.action.Involvement;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.store.projection.TrajectoryRow;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** The paths in the hands of someone, each read whole, in two questions to the database. */
@Component
public class Mine {
    private static final int AT_MOST = 200;

    private final TrajectoryList list;
    private final Journal journal;
    private final NameBook names;

    Mine(TrajectoryList list, Journal journal, NameBook names) {
        this.list = list;
        this.journal = journal;
        this.names = names;
    }

    /** A path with the name of its young person. */
    public record Path(TrajectoryId id, String name, Trajectory state, KnownNames names) {}

    /** Those that run, by name. */
    public List<Path> running(SignedIn who, Words words) {
        var filter = TrajectoryList.Filter.running(who.id(), Involvement.picksUp(who.actor()));
        return read(list.list(filter, TrajectoryList.Sort.NAME, false, 0, AT_MOST).rows(), words);
    }

    /** These rows, read whole. */
    public List<Path> read(List<TrajectoryRow> rows, Words words) {
        var ids = rows.stream().map(TrajectoryRow::id).toList();
        Map<TrajectoryId, Dossier> dossiers = journal.load(ids);
        return rows.stream()
                .map(row -> {
                    var state = Objects.requireNonNull(dossiers.get(row.id())).state();
                    return new Path(row.id(), name(row, words), state, names.around(state, words));
                })
                .toList();
    }

    private static String name(TrajectoryRow row, Words words) {
        var name = row.name();
        return name == null ? words.say("people.unknown-person") : name.full();
    }
}
