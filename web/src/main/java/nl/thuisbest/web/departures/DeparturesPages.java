package nl.thuisbest.web.departures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.thuisbest.core.evaluation.Departure;
import nl.thuisbest.core.evaluation.SmallNumbers;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.projection.DepartureBook;
import nl.thuisbest.store.projection.DepartureBook.Count;
import nl.thuisbest.store.projection.DepartureBook.OfKind;
import nl.thuisbest.store.projection.DepartureBook.OfRole;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.departures.DeparturesPage.Named;
import nl.thuisbest.web.departures.DeparturesPage.Row;
import nl.thuisbest.web.funnel.FunnelFilter.Stretch;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who departed from what: names for the own team, numbers for who steers. */
@Component
class DeparturesPages {
    private static final int MOST = 50;

    private final DepartureBook book;
    private final Journal journal;
    private final NameBook names;
    private final Today today;

    DeparturesPages(DepartureBook book, Journal journal, NameBook names, Today today) {
        this.book = book;
        this.journal = journal;
        this.names = names;
        this.today = today;
    }

    DeparturesPage page(Stretch stretch, SignedIn who, boolean named, Words words) {
        var day = today.date();
        var period = Period.ofDays(stretch.from(day), day);
        var counts = book.counts(period);
        return new DeparturesPage(
                stretch,
                all(counts.all(), named, words),
                rows(counts.kinds(), one -> kind(one.kind(), words), OfKind::count, named, words),
                rows(
                        counts.roles(),
                        one -> words.capital(words.word(one.role())),
                        OfRole::count,
                        named,
                        words),
                named ? own(period, who, words) : null);
    }

    private static String kind(Departure.Kind kind, Words words) {
        return words.say("departures.kind." + nl.thuisbest.core.shape.Words.ofEnum(kind));
    }

    private static String all(Count all, boolean named, Words words) {
        if (all.times() == 0) {
            return words.say("departures.none");
        }
        return !named && SmallNumbers.small(all.paths())
                ? words.say("departures.few")
                : words.say("departures.all", all.times(), all.paths());
    }

    /** Outside the team a cell of under five paths is not told, and no other gives it away. */
    private static <T> List<Row> rows(
            List<T> counted,
            Function<T, String> name,
            Function<T, Count> count,
            boolean named,
            Words words) {
        var paths = counted.stream().map(one -> count.apply(one).paths()).toList();
        var told = SmallNumbers.hide(paths);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < counted.size(); i++) {
            var one = count.apply(counted.get(i));
            boolean shown = named || told.get(i).isPresent();
            var hidden = words.say("departures.hidden");
            rows.add(
                    new Row(
                            name.apply(counted.get(i)),
                            shown ? Integer.toString(one.times()) : hidden,
                            shown ? Integer.toString(one.paths()) : hidden));
        }
        return rows;
    }

    private List<Named> own(Period period, SignedIn who, Words words) {
        var found = book.ofTeam(who.id(), period, MOST);
        var dossiers =
                journal.load(found.stream().map(DepartureBook.Named::path).distinct().toList());
        return found.stream().map(one -> named(one, dossiers, words)).toList();
    }

    private Named named(
            DepartureBook.Named found, Map<TrajectoryId, Dossier> dossiers, Words words) {
        var departure = found.departure();
        var staff = names.colleagues().get(departure.by());
        var role = words.word(departure.role());
        return new Named(
                found.path(),
                found.name().isEmpty() ? words.say("people.unknown-person") : found.name(),
                departure.on(),
                words.days().near(departure.on(), today.date()),
                kind(departure.kind(), words),
                staff == null ? role : words.say("departures.by", staff.name().full(), role),
                reason(departure, dossiers.get(found.path()), words));
    }

    private static String reason(Departure departure, @Nullable Dossier dossier, Words words) {
        return dossier == null
                ? ""
                : Departure.of(dossier.state()).stream()
                        .filter(one -> one.departure().equals(departure))
                        .findFirst()
                        .map(one -> words.own(one.reason()))
                        .orElse("");
    }
}
