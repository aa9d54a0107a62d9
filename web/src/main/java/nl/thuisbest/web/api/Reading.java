package nl.thuisbest.web.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.choice.Comparison;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.action.Desk;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.Glances;
import nl.thuisbest.web.cases.Mine;
import nl.thuisbest.web.cases.Standings;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.journal.JournalFilter;
import nl.thuisbest.web.journal.JournalView;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import nl.thuisbest.web.settings.Silences;
import nl.thuisbest.web.trajectories.PathSearch;
import nl.thuisbest.web.trajectories.Query;
import org.springframework.stereotype.Component;

/** Makes the JSON views from the same parts as the pages. */
@Component
class Reading {
    private static final int ALL = 10_000;

    private final Door door;
    private final Dossiers dossiers;
    private final PathSearch search;
    private final Mine mine;
    private final Glances glances;
    private final Standings standings;
    private final NameBook names;
    private final Silences silences;
    private final Today today;

    Reading(
            Door door,
            Dossiers dossiers,
            PathSearch search,
            Mine mine,
            Glances glances,
            Standings standings,
            NameBook names,
            Silences silences,
            Today today) {
        this.silences = silences;
        this.door = door;
        this.dossiers = dossiers;
        this.search = search;
        this.mine = mine;
        this.glances = glances;
        this.standings = standings;
        this.names = names;
        this.today = today;
    }

    TrajectoriesJson list(Query query, SignedIn who, Words words) {
        var found = search.find(query, who, words);
        return new TrajectoriesJson(
                found.total(), query.page(), Query.SIZE, trajectories(found.paths(), who));
    }

    private List<TrajectoryJson> trajectories(List<Mine.Path> paths, SignedIn who) {
        return paths.stream()
                .map(path -> {
                    var parts = door.partsOf(path.state(), who.actor());
                    return trajectory(path.state(), path.name(), parts);
                })
                .toList();
    }

    TrajectoryJson one(Dossier dossier, SignedIn who, Words words) {
        var state = dossier.state();
        return trajectory(state, names.of(state, words).youth(), door.partsOf(state, who.actor()));
    }

    private TrajectoryJson trajectory(Trajectory state, String name, Set<String> parts) {
        return TrajectoryJson.of(standings.of(state, day()), name, parts);
    }

    List<DutyJson> duties(Door.Opened opened, Words words) {
        var state = opened.dossier().state();
        var duties = standings.of(state, day()).duties();
        return DutyJson.of(state.id(), duties, rulebook(), today.moment(), words);
    }

    JournalJson journal(Door.Opened opened, JournalFilter filter, Words words) {
        var dossier = opened.dossier();
        var known = names.of(dossier.state(), words);
        var view = JournalView.of(dossier.entries(), filter, opened.parts(), ALL, words, known);
        return JournalJson.of(dossier, view);
    }

    /** Where a path is now that others wrote to, and what the sender missed of what he may see. */
    Map<String, Object> missed(Desk.Opened opened, int seen, Words words) {
        var actor = opened.who().actor();
        var parts = door.partsOf(opened.dossier().state(), actor);
        var now =
                parts.contains("journal")
                        ? dossiers.get(opened.dossier().id(), actor, "journal")
                        : opened.dossier();
        var all = new Door.Opened(now, parts);
        var missed = new LinkedHashMap<String, Object>();
        missed.put("expected", seen);
        missed.put("revision", now.revision());
        missed.put(
                "meanwhile",
                !all.shows("journal")
                        ? List.of()
                        : journal(all, JournalFilter.ALL, words).entries().stream()
                                .filter(entry -> entry.revision() > seen)
                                .toList());
        return missed;
    }

    FitJson fit(Door.Opened opened, Words words) {
        var state = opened.dossier().state();
        var compared = Comparison.of(state, rulebook(), day());
        return new FitAnswer(state, compared, silences.all(words), day(), words).json();
    }

    List<OfferJson> offers(Door.Opened opened, SignedIn who, Words words) {
        var state = opened.dossier().state();
        var known = names.of(state, words);
        return Actions.offers(state, dossiers.situation(who.actor())).stream()
                .filter(offer -> !offer.type().code().equals("refer"))
                .map(offer -> OfferJson.of(offer, words, known))
                .toList();
    }

    TodayJson today(SignedIn who, boolean everything, Words words) {
        var paths = mine.running(who, words);
        return new TodayJson(
                day(),
                paths.stream()
                        .flatMap(path -> duties(path, who, everything, words).stream())
                        .toList(),
                paths.stream()
                        .flatMap(path -> glances.of(path, words, day()).alarms().stream())
                        .map(TodayJson.Alarm::of)
                        .toList(),
                trajectories(paths, who));
    }

    private List<DutyJson> duties(Mine.Path path, SignedIn who, boolean everything, Words words) {
        var duties = glances.of(path, words, day()).due(who.actor(), everything);
        return DutyJson.of(path.id(), duties, rulebook(), today.moment(), words);
    }

    private Rulebook rulebook() {
        return dossiers.rulebook();
    }

    private LocalDate day() {
        return today.date();
    }
}
