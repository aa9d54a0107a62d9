package nl.thuisbest.web.action;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.trajectory.CircleNo;
import nl.thuisbest.core.trajectory.CommitmentNo;
import nl.thuisbest.core.trajectory.PlaceAgreementNo;
import nl.thuisbest.core.trajectory.PlaceNeedNo;
import nl.thuisbest.core.trajectory.PlaceOptionNo;
import nl.thuisbest.core.trajectory.PlaceSearch;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.core.trajectory.PlaceSearches;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.coalition.CircleNames;
import nl.thuisbest.web.form.Choices.Choice;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;

/** What stands in the search of one path for a place, to choose from. */
record PlaceSearchChoices(Trajectory path, KnownNames names, Words words) {
    private static final int SHOWN = 60;

    Map<Class<?>, Supplier<List<Choice>>> lists() {
        return Map.of(
                PlaceNeedNo.class, () -> all(PlaceSearch::needs, this::need),
                CircleNo.class, () -> all(PlaceSearch::circle, this::person),
                PlaceOptionNo.class, () -> all(PlaceSearch::options, this::option),
                PlaceAgreementNo.class, () -> all(PlaceSearch::agreements, this::agreement),
                CommitmentNo.class, this::commitments);
    }

    private <T> List<Choice> all(
            Function<PlaceSearch, List<T>> list, Function<T, Stream<Choice>> choice) {
        return PlaceSearches.of(path).last().stream()
                .flatMap(search -> list.apply(search).stream())
                .flatMap(choice)
                .toList();
    }

    private Stream<Choice> need(PlaceSearch.Need need) {
        return Stream.of(
                new Choice(
                        need.said().number().toString(),
                        words.say(
                                "choices.place-need",
                                need.said().whose(),
                                brief(need.said().ownWords()))));
    }

    private Stream<Choice> person(PlaceSearchEvent.CircleJoined one) {
        return Stream.of(
                new Choice(
                        one.number().toString(),
                        words.say(
                                "choices.circle",
                                new CircleNames(names, words).of(one),
                                brief(one.isTo()))));
    }

    private Stream<Choice> option(PlaceSearch.Option option) {
        return Stream.of(
                new Choice(
                        option.raised().number().toString(),
                        words.say(
                                "choices.place-option",
                                brief(option.raised().which()),
                                option.raised().kind())));
    }

    private Stream<Choice> agreement(PlaceSearch.Agreement one) {
        if (one.ended() != null) {
            return Stream.empty();
        }
        var what =
                switch (one.agreed()) {
                    case PlaceSearchEvent.BreakthroughMoneyAgreed money -> money.what();
                    case PlaceSearchEvent.DeviationAgreed deviation -> deviation.rule();
                };
        return Stream.of(
                new Choice(
                        one.agreed().number().toString(),
                        words.say(
                                "choices.place-agreement",
                                brief(what),
                                brief(one.agreed().organisation()))));
    }

    private List<Choice> commitments() {
        return PlaceSearches.of(path).last().stream()
                .flatMap(search ->
                        search.commitments().stream()
                                .filter(one -> one.ended() == null)
                                .map(one ->
                                        new Choice(
                                                one.made().number().toString(),
                                                words.say(
                                                        "choices.commitment",
                                                        new CircleNames(names, words)
                                                                .of(one.made(), search),
                                                        brief(one.made().toWhat())))))
                .toList();
    }

    private String brief(Personal text) {
        var said = text.erased() ? words.say("text.erased") : text.text();
        return said.length() <= SHOWN ? said : said.substring(0, SHOWN - 1).strip() + "\u2026";
    }
}
