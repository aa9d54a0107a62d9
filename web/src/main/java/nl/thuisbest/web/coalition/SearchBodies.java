package nl.thuisbest.web.coalition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.trajectory.CircleConsent;
import nl.thuisbest.core.trajectory.OptionState;
import nl.thuisbest.core.trajectory.PlaceCondition;
import nl.thuisbest.core.trajectory.PlaceSearch;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.CircleJoined;
import nl.thuisbest.web.due.DutyRow;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A search for a place in words: what is needed, who stands around, which places. What was promised
 * is told by {@link PromiseRows}.
 */
final class SearchBodies {
    private final PlaceSearch search;
    private final KnownNames names;
    private final CircleNames people;
    private final Words words;
    private final LocalDate today;

    SearchBodies(PlaceSearch search, KnownNames names, Words words, LocalDate today) {
        this.search = search;
        this.names = names;
        this.people = new CircleNames(names, words);
        this.words = words;
        this.today = today;
    }

    CoalitionPage.Search body(List<DutyRow> duties) {
        var begun = search.begun();
        var moves = begun.moves();
        var ended = search.ended();
        var circle = search.circle().stream().map(this::person).toList();
        var promises = new PromiseRows(search, people, words, today);
        return new CoalitionPage.Search(
                search.open(),
                text(begun.question()),
                text(begun.why()),
                names.staff(search.carrier()),
                days(),
                moves == null ? "" : words.say("coalition.moves", moves),
                ended.map(e ->
                                words.say(
                                        "coalition.ended",
                                        words.days().near(e.on(), today),
                                        e.ending()))
                        .orElse(""),
                ended.map(e -> text(e.whatCame())).orElse(""),
                duties,
                needs(true),
                needs(false),
                circle.isEmpty() ? null : CircleDrawing.of(names.youthGiven(), circle, words),
                circle,
                options(),
                chosen(),
                promises.agreements(),
                promises.commitments(),
                promises.aftercare(),
                promises.adulthood());
    }

    private String days() {
        var from = search.begun().on();
        var until = search.ended().map(e -> e.on()).orElse(today);
        long days = ChronoUnit.DAYS.between(from, until);
        return search.open() && days == 0
                ? words.say("coalition.begun-today")
                : words.say(
                        search.open() ? "coalition.days" : "coalition.took",
                        words.days().near(from, today),
                        days);
    }

    private List<CoalitionPage.Need> needs(boolean ofYouth) {
        return search.needs().stream()
                .filter(need -> need.ofTheYouth() == ofYouth)
                .map(this::need)
                .toList();
    }

    private CoalitionPage.Need need(PlaceSearch.Need need) {
        var said = need.said();
        var answer = need.answer();
        return new CoalitionPage.Need(
                said.number().value(),
                words.word(said.kind()),
                text(said.who()),
                text(said.ownWords()),
                answer == null
                        ? null
                        : switch (answer.answer()) {
                            case FOLLOWED -> Mark.ok(words.word(answer.answer()));
                            case PARTLY -> Mark.open(words.word(answer.answer()));
                            case NOT_FOLLOWED -> Mark.planned(words.word(answer.answer()));
                        },
                answer == null ? "" : text(answer.reasonForYouth()),
                told(need),
                need.toTell());
    }

    private String told(PlaceSearch.Need need) {
        var answer = need.answer();
        var by = answer == null ? null : answer.toldBy();
        var on = answer == null ? null : answer.toldOn();
        return by == null || on == null
                ? ""
                : words.say("coalition.told", names.staff(by), words.days().near(on, today));
    }

    private CoalitionPage.Person person(CircleJoined one) {
        boolean named = one.person() != null || one.who() != null;
        boolean stays =
                search.commitments().stream()
                        .filter(commitment -> commitment.standsOn(today))
                        .anyMatch(commitment -> one.number().equals(commitment.made().circle()));
        return new CoalitionPage.Person(
                one.number().value(),
                people.of(one),
                named ? text(one.isTo()) : "",
                one.ring(),
                text(one.willDo()),
                one.consent() == CircleConsent.GIVEN
                        ? ""
                        : words.say(
                                "coalition.consent."
                                        + nl.thuisbest.core.shape.Words.ofEnum(one.consent())),
                stays);
    }

    /** The chosen one first, then what is possible, what is looked at, ideas, what is not. */
    private List<CoalitionPage.Option> options() {
        return search.options().stream()
                .sorted(java.util.Comparator.comparingInt(SearchBodies::place))
                .map(this::option)
                .toList();
    }

    private static int place(PlaceSearch.Option option) {
        return switch (option.state()) {
            case CHOSEN -> 0;
            case POSSIBLE -> 1;
            case BEING_LOOKED_AT -> 2;
            case IDEA -> 3;
            case NOT_POSSIBLE -> 4;
        };
    }

    private CoalitionPage.Option option(PlaceSearch.Option option) {
        var raised = option.raised();
        var looked = option.looked();
        var state = words.word(option.state());
        return new CoalitionPage.Option(
                raised.number().value(),
                text(raised.which()),
                words.capital(words.word(raised.kind())),
                text(raised.raisedBy()),
                switch (option.state()) {
                    case CHOSEN -> Mark.ok(state);
                    case POSSIBLE, BEING_LOOKED_AT -> Mark.open(state);
                    case IDEA, NOT_POSSIBLE -> Mark.planned(state);
                },
                option.chosen() != null,
                option.state() == OptionState.NOT_POSSIBLE,
                text(raised.youthView()),
                looked == null ? "" : text(looked.why()),
                option.takes().stream().map(this::condition).toList());
    }

    private CoalitionPage.Condition condition(PlaceCondition one) {
        return new CoalitionPage.Condition(
                text(one.what()),
                text(one.who()),
                words.days().near(one.dueOn(), today),
                search.open() && one.dueOn().isBefore(today));
    }

    private CoalitionPage.@Nullable Chosen chosen() {
        return search.options().stream()
                .flatMap(option ->
                        java.util.stream.Stream.ofNullable(option.chosen())
                                .map(chosen ->
                                        new CoalitionPage.Chosen(
                                                text(option.raised().which()),
                                                words.days().near(chosen.on(), today),
                                                text(chosen.decidedBy()),
                                                words.word(chosen.youth()),
                                                text(chosen.youthView()),
                                                text(chosen.reasons()),
                                                text(chosen.answerToYouth()))))
                .findFirst()
                .orElse(null);
    }

    private String text(@Nullable Personal text) {
        return people.text(text);
    }
}
