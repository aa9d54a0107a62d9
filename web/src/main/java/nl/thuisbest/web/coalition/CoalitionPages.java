package nl.thuisbest.web.coalition;

import java.util.List;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.PlaceSearch;
import nl.thuisbest.core.trajectory.PlaceSearches;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.Standings;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.due.DutyRow;
import nl.thuisbest.web.due.DutyRows;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Makes the page of the search of one path for a place to grow up. */
@Component
class CoalitionPages {
    /** The file of the rulebook in which the clocks of a search stand. */
    private static final String SUBJECT = "coalitie";

    private final Rules rules;
    private final Standings standings;
    private final NameBook names;
    private final Dossiers dossiers;
    private final Today today;

    CoalitionPages(
            Rules rules, Standings standings, NameBook names, Dossiers dossiers, Today today) {
        this.rules = rules;
        this.standings = standings;
        this.names = names;
        this.dossiers = dossiers;
        this.today = today;
    }

    CoalitionPage page(Dossier dossier, SignedIn who, Words words) {
        var path = dossier.state();
        var known = names.of(path, words);
        var searches = PlaceSearches.of(path);
        var all = searches.all();
        return new CoalitionPage(
                path.id(),
                known.youth(),
                known.youthGiven(),
                permits("record-place-need", path, who),
                permits("begin-place-search", path, who),
                searches.last()
                        .map(search ->
                                new SearchBodies(search, known, words, today.date())
                                        .body(duties(path, known, words)))
                        .orElse(null),
                all.isEmpty() ? List.of() : earlier(all.subList(0, all.size() - 1), words));
    }

    private boolean permits(String code, Trajectory path, SignedIn who) {
        return Actions.permits(
                Actions.find(code).orElseThrow(), path, dossiers.situation(who.actor()));
    }

    private List<DutyRow> duties(Trajectory path, KnownNames known, Words words) {
        var own =
                standings.of(path, today.date()).open().stream()
                        .filter(duty ->
                                rules.current().subject(duty.clock().value()).equals(SUBJECT))
                        .toList();
        return new DutyRows(rules.current(), words, known, today.moment()).of(path.id(), "", own);
    }

    private List<String> earlier(List<PlaceSearch> searches, Words words) {
        return searches.reversed().stream()
                .flatMap(search ->
                        search.ended().stream()
                                .map(ended ->
                                        words.say(
                                                "coalition.earlier.row",
                                                words.days().dayOfYear(search.begun().on()),
                                                words.days().dayOfYear(ended.on()),
                                                ended.ending())))
                .toList();
    }
}
