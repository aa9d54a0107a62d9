package nl.thuisbest.web.trajectories;

import java.util.List;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.CaseRow;
import nl.thuisbest.web.cases.CaseRows;
import nl.thuisbest.web.cases.Mine;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.ribbon.RowRibbon;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Makes the list: a page is asked from the database, only its rows are read whole. */
@Component
class TrajectoriesPages {
    private static final List<String> RUNNING = List.of("referred", "indicated");
    private static final int MINE_AT_MOST = 500;

    private final TrajectoryList list;
    private final Mine mine;
    private final Door door;
    private final Rulebook rulebook;
    private final Today today;

    TrajectoriesPages(TrajectoryList list, Mine mine, Door door, Rulebook rulebook, Today today) {
        this.list = list;
        this.mine = mine;
        this.door = door;
        this.rulebook = rulebook;
        this.today = today;
    }

    TrajectoriesPage page(Query query, SignedIn who, Words words) {
        var filter = filter(query, who);
        boolean tonight = !query.sleeps().isEmpty() || query.late();
        var found = tonight ? ofTonight(query, filter, words) : ofPage(query, filter, words);
        return new TrajectoriesPage(
                query,
                door.mayOpen("all-trajectories", who.actor()),
                rulebook.rights().allows("action:refer", who.actor(), false),
                phases(words),
                RowRibbon.calendar(today.date(), words).head(),
                found.rows(),
                found.total(),
                found.total() > query.offset() + found.rows().size());
    }

    private record Found(List<CaseRow> rows, int total) {}

    private static TrajectoryList.Filter filter(Query query, SignedIn who) {
        return new TrajectoryList.Filter(
                query.all() ? null : who.id(),
                query.ended() ? List.of() : RUNNING,
                query.phase().isEmpty() ? null : new PhaseId(query.phase()),
                query.name().isEmpty() ? null : query.name());
    }

    private Found ofPage(Query query, TrajectoryList.Filter filter, Words words) {
        boolean latestFirst = query.sort() == TrajectoryList.Sort.REFERRED;
        var page = list.list(filter, query.sort(), latestFirst, query.offset(), Query.SIZE);
        var rows = mine.read(page.rows(), words).stream().map(path -> row(path, words)).toList();
        return new Found(rows, list.count(filter));
    }

    /** What holds tonight is computed from each path. */
    private Found ofTonight(Query query, TrajectoryList.Filter filter, Words words) {
        var all = list.list(filter, query.sort(), false, 0, MINE_AT_MOST).rows();
        var found = mine.read(all, words).stream().filter(path -> holds(query, path)).toList();
        var rows =
                found.stream()
                        .skip(query.offset())
                        .limit(Query.SIZE)
                        .map(path -> row(path, words))
                        .toList();
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
                .map(TrajectoriesPages::word)
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

    private CaseRow row(Mine.Path path, Words words) {
        return new CaseRows(rulebook, words, path.names(), today.date())
                .row(path.id(), path.name(), path.state());
    }

    private List<TrajectoriesPage.Phase> phases(Words words) {
        return rulebook.programmes().values().stream()
                .flatMap(programme -> programme.phases().stream())
                .map(phase ->
                        new TrajectoriesPage.Phase(
                                phase.id().value(), phase.name().in(words.language().code())))
                .distinct()
                .toList();
    }
}
