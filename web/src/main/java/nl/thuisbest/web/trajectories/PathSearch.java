package nl.thuisbest.web.trajectories;

import java.util.List;
import nl.thuisbest.core.action.Involvement;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.Mine;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Finds the paths that are asked for, for the page and for the JSON interface: a page is asked from
 * the database, only its rows are read whole.
 */
@Component
public class PathSearch {
    private final TrajectoryList list;
    private final Mine mine;
    private final Today today;

    PathSearch(TrajectoryList list, Mine mine, Today today) {
        this.list = list;
        this.mine = mine;
        this.today = today;
    }

    /** One page of what was found, and how many there are in all. */
    public record Found(List<Mine.Path> paths, int total) {
        public Found {
            paths = List.copyOf(paths);
        }
    }

    public Found find(Query query, SignedIn who, Words words) {
        var filter = filter(query, who);
        boolean latestFirst = query.sort() == TrajectoryList.Sort.REFERRED;
        var page = list.list(filter, query.sort(), latestFirst, query.offset(), Query.SIZE);
        return new Found(mine.read(page.rows(), words), list.count(filter));
    }

    private TrajectoryList.Filter filter(Query query, SignedIn who) {
        return new TrajectoryList.Filter(
                query.all() ? null : who.id(),
                Involvement.picksUp(who.actor()),
                query.ended() ? List.of() : TrajectoryList.RUNNING,
                query.phase().isEmpty() ? null : new PhaseId(query.phase()),
                query.name().isEmpty() ? null : query.name(),
                new TrajectoryList.OnDay(today.date(), query.tonight(), query.late()));
    }
}
