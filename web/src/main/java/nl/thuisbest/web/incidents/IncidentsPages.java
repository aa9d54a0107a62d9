package nl.thuisbest.web.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.thuisbest.core.action.Involvement;
import nl.thuisbest.core.trajectory.Incident;
import nl.thuisbest.core.trajectory.IncidentKind;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.projection.IncidentPaths;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.incidents.IncidentsPage.Count;
import nl.thuisbest.web.incidents.IncidentsPage.Numbers;
import nl.thuisbest.web.incidents.IncidentsPage.Row;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of incidents together: names for the own team, numbers for who manages. */
@Component
class IncidentsPages {
    private static final int AT_MOST = 500;

    private final IncidentPaths paths;
    private final Journal journal;
    private final NameBook names;
    private final Door door;
    private final Today today;

    IncidentsPages(IncidentPaths paths, Journal journal, NameBook names, Door door, Today today) {
        this.paths = paths;
        this.journal = journal;
        this.names = names;
        this.door = door;
        this.today = today;
    }

    IncidentsPage page(IncidentsFilter filter, SignedIn who, Words words) {
        var until = today.date();
        var from = until.minusYears(1).plusDays(1);
        var states =
                journal.load(paths.since(from, AT_MOST)).values().stream()
                        .map(Dossier::state)
                        .toList();
        boolean named = door.mayOpen("incidents", who.actor());
        boolean counted = door.mayOpen("incident-numbers", who.actor());
        return new IncidentsPage(
                filter,
                named ? rows(filter, states, who, words) : null,
                counted ? numbers(states, from, until) : null);
    }

    private List<Row> rows(
            IncidentsFilter filter, List<Trajectory> states, SignedIn who, Words words) {
        return states.stream()
                .filter(state -> Involvement.of(state, who.actor()))
                .filter(state -> door.partsOf(state, who.actor()).contains("safety"))
                .flatMap(state ->
                        state.safety().incidents().stream()
                                .filter(filter::holds)
                                .map(incident -> new Found(state, incident)))
                .sorted(Comparator.comparing((Found f) -> f.incident().recorded().on()).reversed())
                .map(found -> row(found, words))
                .toList();
    }

    private record Found(Trajectory state, Incident incident) {}

    private Row row(Found found, Words words) {
        var recorded = found.incident().recorded();
        return new Row(
                found.state().id(),
                names.of(found.state(), words).youth(),
                recorded.number().toString(),
                words.days().brief(recorded.on()),
                words.word(recorded.kind()),
                marks(found.incident(), words));
    }

    private static List<Mark> marks(Incident incident, Words words) {
        var marks = new ArrayList<Mark>();
        incident.remains().forEach(one -> marks.add(Mark.open(words.word(one))));
        if (marks.isEmpty()) {
            marks.add(Mark.ok(words.say("incidents.done")));
        }
        return marks;
    }

    private static Numbers numbers(List<Trajectory> states, LocalDate from, LocalDate until) {
        var all =
                states.stream()
                        .flatMap(state -> state.safety().incidents().stream())
                        .filter(incident -> !incident.recorded().on().isBefore(from))
                        .toList();
        var counts = new ArrayList<Count>();
        Stream.of(IncidentKind.values()).forEach(kind -> counts.add(count(kind, all)));
        counts.add(count(null, all));
        return new Numbers(from, until, states.size(), counts);
    }

    private static Count count(@Nullable IncidentKind kind, List<Incident> all) {
        var ofKind = all.stream().filter(i -> kind == null || i.recorded().kind() == kind).toList();
        return new Count(
                kind,
                ofKind.size(),
                number(ofKind, Incident::open),
                number(ofKind, i -> i.reported() == null && i.toReportSince().isPresent()));
    }

    private static int number(List<Incident> incidents, Predicate<Incident> which) {
        return (int) incidents.stream().filter(which).count();
    }
}
