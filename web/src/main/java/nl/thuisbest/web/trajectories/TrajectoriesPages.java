package nl.thuisbest.web.trajectories;

import java.util.List;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.CaseRow;
import nl.thuisbest.web.cases.Glances;
import nl.thuisbest.web.cases.Mine;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.ribbon.RowRibbon;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Makes the page of the list. */
@Component
class TrajectoriesPages {
    private final PathSearch search;
    private final Glances glances;
    private final Door door;
    private final Rules rules;
    private final Today today;

    TrajectoriesPages(PathSearch search, Glances glances, Door door, Rules rules, Today today) {
        this.search = search;
        this.glances = glances;
        this.door = door;
        this.rules = rules;
        this.today = today;
    }

    TrajectoriesPage page(Query query, SignedIn who, Words words) {
        var found = search.find(query, who, words);
        var rows = found.paths().stream().map(path -> row(path, words)).toList();
        return new TrajectoriesPage(
                query,
                door.mayOpen("all-trajectories", who.actor()),
                rules.current().rights().allows("action:refer", who.actor(), false),
                phases(words),
                RowRibbon.calendar(today.date(), words).head(),
                rows,
                found.total(),
                found.total() > query.offset() + rows.size());
    }

    private CaseRow row(Mine.Path path, Words words) {
        return glances.of(path, words, today.date()).row();
    }

    private List<TrajectoriesPage.Phase> phases(Words words) {
        return rules.current().programmes().values().stream()
                .flatMap(programme -> programme.phases().stream())
                .map(phase ->
                        new TrajectoriesPage.Phase(
                                phase.id().value(), phase.name().in(words.language().code())))
                .distinct()
                .toList();
    }
}
