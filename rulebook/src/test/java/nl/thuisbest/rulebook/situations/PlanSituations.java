package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.ClockTable.EVALUATION_FOUR_WEEKS_THEN_TWO_MONTHS;
import static nl.thuisbest.rulebook.situations.ClockTable.PLAN_SIX_WEEKS;
import static nl.thuisbest.rulebook.situations.Situation.situation;

import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Typed;

/** The plan for help and its evaluations (JW 6.2.9). */
final class PlanSituations {
    private PlanSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(around(), evaluations(), single()).flatMap(rows -> rows);
    }

    private static Stream<Situation> around() {
        return Stream.of(
                        theDay(
                                PLAN_SIX_WEEKS,
                                "JW 6.2.9(2)",
                                "adopting the plan",
                                Paths.placed(),
                                "plan-vaststellen",
                                "2026-03-09"),
                        theDay(
                                "huis",
                                "having the plan ready within ten days",
                                Paths.placed(),
                                "plan-binnen-tien-dagen",
                                "2026-02-05"),
                        theDay(
                                EVALUATION_FOUR_WEEKS_THEN_TWO_MONTHS,
                                "JW 6.2.9(8)",
                                "the first evaluation, four weeks after the plan began",
                                Paths.planned(),
                                "plan-evalueren",
                                "2026-03-04"),
                        theDay(
                                EVALUATION_FOUR_WEEKS_THEN_TWO_MONTHS,
                                "JW 6.2.9(8)",
                                "the next evaluation, two months after the last",
                                Paths.planned().then(Facts.evaluated("2026-03-04", true)),
                                "plan-evalueren",
                                "2026-05-04"),
                        theDay(
                                "JW 6.2.9(9)",
                                "handing over the report, over Good Friday and Easter Monday",
                                Paths.planned().then(Facts.evaluated("2026-03-30", false)),
                                "verslag-uitreiken",
                                "2026-04-08"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> evaluations() {
        return Stream.of(
                situation(
                                "JW 6.2.9(8): the first evaluation counts from the day the plan"
                                        + " began, not from the admission")
                        .given(
                                Facts.inside(
                                        "2026-01-26",
                                        Facts.ordinary(1, "2026-01-26", "2026-08-25")),
                                Facts.plan("2026-03-01", "2026-03-09"))
                        .on("2026-03-10")
                        .then(Then.open("plan-evalueren", "2026-04-06")),
                situation(
                                "JW 6.2.9(8): without a plan there is nothing to evaluate, only a"
                                        + " plan to adopt")
                        .given(Paths.placed())
                        .on("2026-02-23")
                        .then(
                                Then.notOpen("plan-evalueren"),
                                Then.open("plan-vaststellen", "2026-03-09")),
                situation("JW 6.2.9(8): two months after 31 December is the last day of February")
                        .given(
                                Facts.inside(
                                        "2026-11-20",
                                        Facts.ordinary(1, "2026-11-20", "2027-10-31")),
                                Facts.plan("2026-12-03", "2026-12-03"),
                                Facts.evaluated("2026-12-31", true))
                        .on("2027-01-05")
                        .then(Then.open("plan-evalueren", "2027-02-28")),
                situation("JW 6.2.9(8): in a leap year two months after 31 December is 29 February")
                        .given(
                                Facts.inside(
                                        "2027-11-20",
                                        Facts.ordinary(1, "2027-11-20", "2028-10-31")),
                                Facts.plan("2027-12-03", "2027-12-03"),
                                Facts.evaluated("2027-12-31", true))
                        .on("2028-01-05")
                        .then(Then.open("plan-evalueren", "2028-02-29")));
    }

    private static Stream<Situation> single() {
        return Stream.of(
                situation("JW 6.2.9(2): a last day on Saturday has Monday as its second date")
                        .row(PLAN_SIX_WEEKS)
                        .given(
                                Facts.inside(
                                        "2026-01-24",
                                        Facts.ordinary(1, "2026-01-24", "2026-08-25")))
                        .on("2026-03-01")
                        .then(Then.extended("plan-vaststellen", "2026-03-07", "2026-03-09")),
                situation(
                                "JW 6.2.9(2): a last day on Good Friday has the Tuesday after"
                                        + " Easter as its second date")
                        .given(
                                Facts.inside(
                                        "2026-02-20",
                                        Facts.ordinary(1, "2026-02-20", "2026-08-25")))
                        .on("2026-03-01")
                        .then(Then.extended("plan-vaststellen", "2026-04-03", "2026-04-07")),
                situation("JW 6.2.9(2): a plan adopted on the last day is in time")
                        .given(Paths.placed(), Facts.plan("2026-03-09", "2026-03-09"))
                        .on("2026-03-20")
                        .then(Then.met("plan-vaststellen", "2026-03-09", true)),
                situation("JW 6.2.9(2): a plan adopted on the day after the last day is late")
                        .given(Paths.placed(), Facts.plan("2026-03-10", "2026-03-10"))
                        .on("2026-03-20")
                        .then(Then.met("plan-vaststellen", "2026-03-10", false)),
                situation("JW 6.2.9(2): who is let go before that needs no plan inside any more")
                        .given(
                                Paths.placed(),
                                new StayEvent.LetGo(Whereabouts.HOME, null, Typed.on("2026-02-20")))
                        .on("2026-03-20")
                        .then(Then.notOpen("plan-vaststellen")),
                situation(
                                "JW 6.2.9(9): a report handed over at the evaluation leaves nothing"
                                        + " to do")
                        .given(Paths.planned(), Facts.evaluated("2026-03-03", true))
                        .on("2026-03-20")
                        .then(Then.notOpen("verslag-uitreiken")),
                situation("JW 6.2.9(9): a report handed over later meets the duty")
                        .given(
                                Paths.planned(),
                                Facts.evaluated("2026-03-03", false),
                                Facts.told("verslag-uitreiken", Recipient.YOUTH, "2026-03-09"))
                        .on("2026-03-20")
                        .then(Then.notOpen("verslag-uitreiken")));
    }
}
