package nl.thuisbest.web.trajectories;

import java.util.List;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
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
    private static final int MINE_AT_MOST = 500;

    private final TrajectoryList list;
    private final Mine mine;
    private final Rulebook rulebook;
    private final Today today;

    PathSearch(TrajectoryList list, Mine mine, Rulebook rulebook, Today today) {
        this.list = list;
        this.mine = mine;
        this.rulebook = rulebook;
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
        boolean tonight = !query.sleeps().isEmpty() || query.late();
        return tonight ? ofTonight(query, filter, words) : ofPage(query, filter, words);
    }

    private static TrajectoryList.Filter filter(Query query, SignedIn who) {
        return new TrajectoryList.Filter(
                query.all() ? null : who.id(),
                query.ended() ? List.of() : TrajectoryList.RUNNING,
                query.phase().isEmpty() ? null : new PhaseId(query.phase()),
                query.name().isEmpty() ? null : query.name());
    }

    private Found ofPage(Query query, TrajectoryList.Filter filter, Words words) {
        boolean latestFirst = query.sort() == TrajectoryList.Sort.REFERRED;
        var page = list.list(filter, query.sort(), latestFirst, query.offset(), Query.SIZE);
        return new Found(mine.read(page.rows(), words), list.count(filter));
    }

    /** What holds tonight is computed from each path. */
    private Found ofTonight(Query query, TrajectoryList.Filter filter, Words words) {
        var all = list.list(filter, query.sort(), false, 0, MINE_AT_MOST).rows();
        var found = mine.read(all, words).stream().filter(path -> holds(query, path)).toList();
        var rows = found.stream().skip(query.offset()).limit(Query.SIZE).toList();
        return new Found(rows, found.size());
    }

    private boolean holds(Query query, Mine.Path path) {
        var day = today.date();
        boolean late =
                !query.late()
                        || Duties.open(path.state(), rulebook, day).stream()
                                .anyMatch(duty -> duty.late(day));
        return late && (query.sleeps().isEmpty() || query.sleeps().equals(sleeps(path)));
    }

    private String sleeps(Mine.Path path) {
        var day = today.date();
        return DayLedger.of(path.state(), day.plusDays(1))
                .statusOn(day)
                .map(PathSearch::word)
                .orElse("");
    }

    private static String word(DayStatus status) {
        return switch (status) {
            case INSIDE, TIME_OUT -> "binnen";
            case LEAVE -> "verlof";
            case HOME_UNDER_AUTHORISATION, SUSPENDED, CONDITIONAL, HOME_FREE -> "thuis";
            case ELSEWHERE, ABSCONDED -> "elders";
        };
    }
}
