package nl.thuisbest.web.coalition;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.trajectory.PlaceSearch;
import nl.thuisbest.core.trajectory.PlaceSearchEvent;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/** What was promised for a place, in words: money, deviations, who stays, aftercare, 18. */
record PromiseRows(PlaceSearch search, CircleNames people, Words words, LocalDate today) {
    List<CoalitionPage.Agreed> agreements() {
        return search.agreements().stream().map(this::agreement).toList();
    }

    private CoalitionPage.Agreed agreement(PlaceSearch.Agreement one) {
        var agreed = one.agreed();
        var by =
                words.say(
                        "coalition.agreed.by",
                        people.text(agreed.person()),
                        people.text(agreed.organisation()));
        boolean stands = one.ended() == null;
        var mark = mark(stands, agreed.lastDay());
        return switch (agreed) {
            case PlaceSearchEvent.BreakthroughMoneyAgreed money ->
                    new CoalitionPage.Agreed(
                            money.number().value(),
                            words.say("coalition.agreed.money"),
                            people.text(money.what()),
                            money.euros() == null
                                    ? ""
                                    : words.say(
                                            "coalition.euros", words.days().number(money.euros())),
                            "",
                            why(one, ""),
                            by,
                            until(money.lastDay()),
                            mark,
                            stands,
                            "agree-breakthrough-money");
            case PlaceSearchEvent.DeviationAgreed deviation ->
                    new CoalitionPage.Agreed(
                            deviation.number().value(),
                            words.say("coalition.agreed.deviation", deviation.ruleOf()),
                            people.text(deviation.rule()),
                            "",
                            people.text(deviation.instead()),
                            why(one, people.text(deviation.reason())),
                            by,
                            until(deviation.lastDay()),
                            mark,
                            stands,
                            "agree-deviation");
        };
    }

    /** Why it stopped, once it did; else why it was agreed. */
    private String why(PlaceSearch.Agreement one, String agreedBecause) {
        var ended = one.ended();
        return ended == null
                ? agreedBecause
                : words.say(
                        "coalition.stopped",
                        words.days().near(ended.on(), today),
                        people.text(ended.reason()));
    }

    private Mark mark(boolean stands, @Nullable LocalDate lastDay) {
        if (!stands) {
            return Mark.planned(words.say("coalition.mark.stopped"));
        }
        return lastDay != null && lastDay.isBefore(today)
                ? Mark.bad(words.say("coalition.mark.over"))
                : Mark.ok(words.say("coalition.mark.stands"));
    }

    private String until(@Nullable LocalDate lastDay) {
        return lastDay == null
                ? words.say("coalition.no-end")
                : words.say("coalition.until", words.days().dayOfYear(lastDay));
    }

    List<CoalitionPage.Stays> commitments() {
        return search.commitments().stream().map(this::commitment).toList();
    }

    private CoalitionPage.Stays commitment(PlaceSearch.Commitment one) {
        var made = one.made();
        var ended = one.ended();
        return new CoalitionPage.Stays(
                made.number().value(),
                people.of(made, search),
                people.text(made.toWhat()),
                until(made.lastDay()),
                mark(ended == null, made.lastDay()),
                ended == null,
                ended == null
                        ? ""
                        : words.say(
                                "coalition.commitment.ended",
                                words.days().near(ended.on(), today),
                                people.text(ended.reason()),
                                people.text(ended.askedInstead()),
                                people.text(ended.theirAnswer())));
    }

    CoalitionPage.@Nullable Aftercare aftercare() {
        return search.aftercare()
                .map(care -> {
                    var next = care.nextOn();
                    var stopped = care.stopped();
                    return new CoalitionPage.Aftercare(
                            people.text(care.agreed().who()),
                            words.word(care.agreed().rhythm()),
                            people.text(care.agreed().whatFor()),
                            next == null ? "" : words.days().near(next, today),
                            next != null && next.isBefore(today),
                            stopped == null
                                    ? ""
                                    : words.say(
                                            "coalition.stopped",
                                            words.days().near(stopped.on(), today),
                                            people.text(stopped.reason())),
                            care.held().reversed().stream().map(this::visit).toList());
                })
                .orElse(null);
    }

    private CoalitionPage.Visit visit(PlaceSearchEvent.PlaceAftercareHeld held) {
        return new CoalitionPage.Visit(
                words.days().near(held.on(), today),
                people.text(held.howIsIt()),
                people.text(held.youthSaid()));
    }

    CoalitionPage.@Nullable Adulthood adulthood() {
        return search.adulthood()
                .map(e ->
                        new CoalitionPage.Adulthood(
                                words.days().near(e.on(), today),
                                people.text(e.living()),
                                people.text(e.whoStays()),
                                people.text(e.incomeAndCare()),
                                people.text(e.youthView())))
                .orElse(null);
    }
}
