package nl.thuisbest.web.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.journal.Corrections;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.law.Standing;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.Standings;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.due.AlarmRow;
import nl.thuisbest.web.due.Worries;
import nl.thuisbest.web.i18n.Days;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.journal.JournalFilter;
import nl.thuisbest.web.journal.JournalPage;
import nl.thuisbest.web.journal.JournalView;
import nl.thuisbest.web.people.KnownNames;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Makes the pages of a path that was opened at the door. */
@Component
class PathPages {
    private static final int ALL = 10_000;
    private static final String CORRECT = "correct-entry";

    private final Rules rules;
    private final Standings standings;
    private final NameBook names;
    private final TrajectoryList list;
    private final Dossiers dossiers;
    private final Today today;
    private final Arrived arrived;

    PathPages(
            Rules rules,
            Standings standings,
            NameBook names,
            TrajectoryList list,
            Dossiers dossiers,
            Today today,
            Arrived arrived) {
        this.rules = rules;
        this.standings = standings;
        this.names = names;
        this.list = list;
        this.dossiers = dossiers;
        this.today = today;
        this.arrived = arrived;
    }

    /** As it is now, or as it was known at the end of an earlier day. */
    TrajectoryPage page(Door.Opened opened, SignedIn who, Words words, LocalDate asked) {
        var now = today.date();
        var first = opened.dossier().state().course().referredOn();
        var day = asked.isAfter(now) ? now : asked.isBefore(first) ? first : asked;
        boolean past = day.isBefore(now);
        var all = opened.dossier().entries();
        var entries = known(all, past ? day : now);
        if (past) {
            entries = Corrections.noted(entries, all, new Story(words.say("text.corrected")));
        }
        var state =
                past ? Trajectory.replay(opened.dossier().id(), entries) : opened.dossier().state();
        var known = names.of(state, words);
        var standing = standings.of(state, day);
        var reading = reading(opened, standing, known, words);
        var pages = new TrajectoryPages(reading, dossiers.situation(who.actor()), past);
        var whom =
                new TrajectoryPages.Who(
                        known.youth(),
                        known.youthGiven(),
                        siblings(opened.dossier().id(), who),
                        past ? null : arrived.note(state, who, words));
        return pages.page(whom, entries, past ? List.of() : worries(standing, words, known));
    }

    /** What was recorded by the end of that day; the first entry is always there. */
    private static List<Recorded> known(List<Recorded> entries, LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(Days.ZONE).toInstant();
        var known = entries.stream().filter(e -> e.envelope().recordedAt().isBefore(end)).toList();
        return known.isEmpty() ? entries.subList(0, 1) : known;
    }

    private Reading reading(Door.Opened opened, Standing standing, KnownNames known, Words words) {
        var programme = standing.path().course().programmeIn(rules.current());
        return new Reading(words, known, rules.current(), programme, standing, opened.parts());
    }

    private static List<AlarmRow> worries(Standing standing, Words words, KnownNames known) {
        return new Worries(words, known, standing).of("");
    }

    /** Only those whose dossier this reader may open himself. */
    private List<TrajectoryPage.Sibling> siblings(TrajectoryId id, SignedIn who) {
        return list.siblings(id).stream()
                .filter(row -> row.team().contains(who.id()))
                .flatMap(row ->
                        Optional.ofNullable(row.name())
                                .map(name -> new TrajectoryPage.Sibling(row.id(), name.full()))
                                .stream())
                .toList();
    }

    JournalPage journal(Door.Opened opened, SignedIn who, Words words, JournalFilter filter) {
        var state = opened.dossier().state();
        var known = names.of(state, words);
        var people =
                state.team().kin().stream()
                        .map(kin ->
                                new JournalPage.Person(
                                        kin.person().toString(), known.person(kin.person())))
                        .toList();
        var view =
                JournalView.of(
                        opened.dossier().entries(), filter, opened.parts(), ALL, words, known);
        return new JournalPage(
                opened.dossier().id(),
                known.youth(),
                opened.shows("people") ? people : List.of(),
                view,
                correct(state, who));
    }

    private String correct(Trajectory state, SignedIn who) {
        var type = Actions.find(CORRECT).orElseThrow();
        return Actions.permits(type, state, dossiers.situation(who.actor()))
                ? "/trajecten/%s/%s?entry=".formatted(state.id(), CORRECT)
                : "";
    }
}
