package nl.thuisbest.web.experts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.action.Involvement;
import nl.thuisbest.core.evaluation.RegionLearning;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.ExpertAsk;
import nl.thuisbest.core.trajectory.ExpertAsks;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.projection.ExpertPaths;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.Standings;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Puts the page of the region together: names for the own team only, for all others numbers that
 * point to nobody.
 */
@Component
class RegionPages {
    private static final int AT_MOST = 1000;

    private final ExpertPaths paths;
    private final Journal journal;
    private final NameBook names;
    private final Door door;
    private final Standings standings;
    private final Rules rules;
    private final Today today;

    RegionPages(
            ExpertPaths paths,
            Journal journal,
            NameBook names,
            Door door,
            Standings standings,
            Rules rules,
            Today today) {
        this.paths = paths;
        this.journal = journal;
        this.names = names;
        this.door = door;
        this.standings = standings;
        this.rules = rules;
        this.today = today;
    }

    RegionPage page(SignedIn who, Words words) {
        var until = today.date();
        var from = until.minusYears(1).plusDays(1);
        var states =
                journal.load(paths.all(AT_MOST)).values().stream().map(Dossier::state).toList();
        return new RegionPage(rows(states, who, words), learned(states, from, until, words));
    }

    private List<RegionPage.Row> rows(List<Trajectory> states, SignedIn who, Words words) {
        return states.stream()
                .filter(state -> Involvement.of(state, who.actor()))
                .filter(state -> door.partsOf(state, who.actor()).contains("experts"))
                .flatMap(state ->
                        ExpertAsks.of(state).open().stream().map(ask -> row(state, ask, words)))
                .sorted(Comparator.comparing(RegionPage.Row::dueOn))
                .toList();
    }

    private RegionPage.Row row(Trajectory state, ExpertAsk ask, Words words) {
        var day = today.date();
        var due =
                standings.of(state, day).open().stream()
                        .filter(duty -> ExpertsPages.isOf(duty, ask))
                        .min(Comparator.comparing(Duty::dueOn));
        return new RegionPage.Row(
                state.id(),
                names.of(state, words).youth(),
                words.capital(words.word(ask.asked().stuck())),
                words.days().near(ask.asked().on(), day),
                ask.asked().urgent(),
                AskMarks.of(ask, words),
                due.map(duty ->
                                words.say(
                                        "experts.due",
                                        text(duty, words),
                                        words.days().brief(duty.dueOn())))
                        .orElse(""),
                due.filter(duty -> duty.dueOn().isBefore(day)).isPresent(),
                due.map(Duty::dueOn).orElse(LocalDate.MAX));
    }

    private String text(Duty duty, Words words) {
        return rules.current()
                .clock(duty.clock(), duty.runsFrom())
                .map(clock -> clock.text().in(words.language().code()))
                .orElse(duty.clock().value());
    }

    private RegionPage.Learned learned(
            List<Trajectory> states, LocalDate from, LocalDate until, Words words) {
        var asks =
                states.stream()
                        .flatMap(state -> ExpertAsks.of(state).all().stream())
                        .filter(ask -> !ask.asked().on().isBefore(from))
                        .toList();
        var learning = RegionLearning.of(asks, until);
        return new RegionPage.Learned(
                from,
                until,
                learning.asked().isPresent(),
                number(learning.asked(), words),
                List.of(
                        spread("experts.days-to-table", learning.toTable(), words),
                        spread("experts.days-to-breakthrough", learning.toBreakthrough(), words)),
                figures(learning.stuck(), words),
                figures(learning.outcomes(), words),
                learning.noPlace().stream()
                        .map(one ->
                                new RegionPage.Figure(
                                        rules.current()
                                                .programme(one.programme())
                                                .name()
                                                .in(words.language().code()),
                                        Integer.toString(one.questions()),
                                        words.say("experts.days-without", one.days())))
                        .toList(),
                figures(learning.signals(), words),
                learning.signalled().stream()
                        .filter(story -> !story.erased())
                        .map(Personal::text)
                        .toList());
    }

    private static String number(Optional<Integer> number, Words words) {
        return number.map(n -> Integer.toString(n)).orElseGet(() -> words.say("experts.small"));
    }

    private static RegionPage.Figure spread(String key, RegionLearning.Spread spread, Words words) {
        return new RegionPage.Figure(
                words.say(key),
                spread.median().isPresent()
                        ? words.say(
                                "experts.median",
                                words.days().number(spread.median().getAsDouble()))
                        : words.say("experts.too-few"),
                spread.median().isPresent() ? words.say("experts.n", spread.cases()) : "");
    }

    /** Only what may be told; the page says that there is more. */
    private static <K extends Enum<K>> List<RegionPage.Figure> figures(
            List<RegionLearning.Counted<K>> counted, Words words) {
        return counted.stream()
                .flatMap(row ->
                        row.number().stream()
                                .map(number ->
                                        new RegionPage.Figure(
                                                words.capital(words.word(row.kind())),
                                                Integer.toString(number),
                                                "")))
                .toList();
    }
}
