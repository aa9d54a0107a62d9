package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.ClockTable.EMERGENCY_MEASURE_TWELVE_HOURS_THREE_DAYS;
import static nl.thuisbest.rulebook.situations.ClockTable.REPORT_SIX_MONTHS;
import static nl.thuisbest.rulebook.situations.ClockTable.SECLUSION;
import static nl.thuisbest.rulebook.situations.ClockTable.URINE;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/** Restrictive measures in hours and days (JW 6.3.1.2, 6.3.2.2, 6.7.1; BJ 6.2.10, 6.2.11). */
final class RestrictionSituations {
    private static final RestrictionNo ONE = new RestrictionNo(1);
    private static final String TWELVE = "noodmaatregel-twaalf-uur";

    private RestrictionSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(emergency(), seclusion(), written(), urine(), report())
                .flatMap(rows -> rows);
    }

    private static Past held(String moment) {
        return Paths.placed()
                .then(
                        new RestrictionEvent.RestrictionApplied(
                                ONE,
                                new RestrictionId("eigen-kamer"),
                                true,
                                story("Sam wilde een groepsgenoot slaan."),
                                true,
                                YARA.staff(),
                                Moment.parse(moment)));
    }

    private static Past secluded(String moment) {
        return Paths.placed()
                .then(
                        new RestrictionEvent.SeclusionBegun(
                                ONE,
                                new RestrictionId("insluiting"),
                                true,
                                story("Sam sloeg met een stoel."),
                                true,
                                YARA.staff(),
                                Moment.parse(moment)));
    }

    private static RestrictionEvent.RestrictionEnded ended(String moment) {
        return new RestrictionEvent.RestrictionEnded(ONE, null, YARA.staff(), Moment.parse(moment));
    }

    private static Situation hours(
            ClockTable row, String name, Past past, String clock, String now, boolean late) {
        return situation(name)
                .row(row)
                .given(past)
                .on(Moment.parse(now).day().toString())
                .then(Then.lateAt(clock, now, late));
    }

    private static Stream<Situation> emergency() {
        var row = EMERGENCY_MEASURE_TWELVE_HOURS_THREE_DAYS;
        var past = held("2026-03-12T10:00");
        return Stream.concat(
                Stream.of(
                        hours(
                                row,
                                "JW 6.3.1.2(5): a minute before twelve hours are over, the consent"
                                        + " of a behavioural scientist is in time",
                                past,
                                TWELVE,
                                "2026-03-12T21:59",
                                false),
                        hours(
                                row,
                                "JW 6.3.1.2(5): at twelve hours the consent to go on is due",
                                past,
                                TWELVE,
                                "2026-03-12T22:00",
                                false),
                        hours(
                                row,
                                "JW 6.3.1.2(5): a minute after twelve hours the consent to go on is"
                                        + " late",
                                past,
                                TWELVE,
                                "2026-03-12T22:01",
                                true),
                        situation(
                                        "JW 6.3.1.2(5): in the night the clock goes forward twelve"
                                                + " hours are still twelve")
                                .row(row)
                                .given(held("2026-03-28T20:00"))
                                .on("2026-03-28")
                                .then(Then.dueAt(TWELVE, "2026-03-29T09:00")),
                        situation(
                                        "JW 6.3.1.2(5): in the night the clock goes back twelve"
                                                + " hours are still twelve")
                                .row(row)
                                .given(held("2026-10-24T20:00"))
                                .on("2026-10-24")
                                .then(Then.dueAt(TWELVE, "2026-10-25T07:00")),
                        situation(
                                        "JW 6.3.1.2(5): a measure that ended within twelve hours"
                                                + " needs no consent")
                                .row(row)
                                .given(past, ended("2026-03-12T12:00"))
                                .on("2026-03-12")
                                .then(Then.notOpen(TWELVE))),
                theDay(
                        row,
                        "JW 6.3.1.2(4)",
                        "ending an emergency measure after three consecutive days",
                        past,
                        "noodmaatregel-drie-dagen",
                        "2026-03-14"));
    }

    private static Stream<Situation> seclusion() {
        var past = secluded("2026-03-12T22:00");
        return Stream.of(
                hours(
                        SECLUSION,
                        "JW 6.3.2.2(4): a minute before three hours the assessment of a behavioural"
                                + " scientist is in time",
                        past,
                        "insluiting-drie-uur",
                        "2026-03-13T00:59",
                        false),
                hours(
                        SECLUSION,
                        "JW 6.3.2.2(4): a minute after three hours the assessment is late",
                        past,
                        "insluiting-drie-uur",
                        "2026-03-13T01:01",
                        true),
                hours(
                        SECLUSION,
                        "JW 6.3.2.2(6): fourteen minutes after it began, looking in is in time",
                        past,
                        "insluiting-kwartier",
                        "2026-03-12T22:14",
                        false),
                hours(
                        SECLUSION,
                        "JW 6.3.2.2(6): sixteen minutes after it began, looking in is late",
                        past,
                        "insluiting-kwartier",
                        "2026-03-12T22:16",
                        true),
                hours(
                        SECLUSION,
                        "JW 6.3.2.2(3): a minute before a day is over, ending it or prolonging it"
                                + " once is in time",
                        past,
                        "insluiting-een-dag",
                        "2026-03-13T21:59",
                        false),
                hours(
                        SECLUSION,
                        "JW 6.3.2.2(3): a minute after a day, a seclusion that goes on is late",
                        past,
                        "insluiting-een-dag",
                        "2026-03-13T22:01",
                        true),
                situation("JW 6.3.2.2(3): prolonged once, it ends a day after that")
                        .row(SECLUSION)
                        .given(
                                past,
                                new RestrictionEvent.SeclusionProlonged(
                                        ONE,
                                        Moment.parse("2026-03-14T21:00"),
                                        story("Sam slaat nog."),
                                        HANNE.staff(),
                                        Moment.parse("2026-03-13T21:00")))
                        .on("2026-03-14")
                        .then(Then.dueAt("insluiting-verlengd", "2026-03-14T21:00")));
    }

    private static Stream<Situation> written() {
        var decided =
                Paths.placed()
                        .then(
                                new RestrictionEvent.RestrictionDecided(
                                        ONE,
                                        new RestrictionId("bezoek"),
                                        on("2026-03-26"),
                                        null,
                                        story("Rustig, wel boos."),
                                        story("Aan tafel besproken; Sam is het niet eens."),
                                        story("Bezoek in de gezamenlijke ruimte hielp niet."),
                                        story("Twee keer vonden wij drugs na het bezoek."),
                                        story("Elke week een bezoek meer als het goed gaat."),
                                        true,
                                        null,
                                        JOOST.staff(),
                                        HANNE.staff(),
                                        Moment.parse("2026-03-12T10:00")));
        return Stream.of(
                        theDay(
                                "JW 6.7.1(1)",
                                "writing down an emergency measure with its reasons",
                                held("2026-03-12T10:00"),
                                "noodmaatregel-op-schrift",
                                "2026-03-13"),
                        theDay(
                                "JW 6.7.1(1)",
                                "writing down a seclusion with its reasons",
                                secluded("2026-03-12T22:00"),
                                "insluiting-op-schrift",
                                "2026-03-13"),
                        theDay(
                                "JW 6.3.1.5(1)",
                                "phasing out a measure within its term, or asking an expert,",
                                decided,
                                "maatregel-afbouwen",
                                "2026-03-26"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> urine() {
        var sent =
                held("2026-03-12T10:00")
                        .then(
                                new RestrictionEvent.UrineSent(
                                        ONE,
                                        line("Laboratorium Verzonnen"),
                                        Moment.parse("2026-03-12T11:00")));
        var result =
                sent.then(
                        new RestrictionEvent.UrineResultReceived(
                                ONE, true, Moment.parse("2026-03-20T15:00")));
        return Stream.concat(
                theDay(
                        URINE,
                        "BJ 6.2.10",
                        "the result of the laboratory, ten days,",
                        sent,
                        "urine-uitslag",
                        "2026-03-22"),
                Stream.of(
                        situation(
                                        "BJ 6.2.11: asking for another test is open for forty-eight"
                                                + " hours")
                                .row(URINE)
                                .given(result)
                                .on("2026-03-21")
                                .then(Then.dueAt("urine-herhaling", "2026-03-22T15:00")),
                        hours(
                                URINE,
                                "BJ 6.2.11: a minute after forty-eight hours it is over",
                                result,
                                "urine-herhaling",
                                "2026-03-22T15:01",
                                true)));
    }

    private static Stream<Situation> report() {
        return theDay(
                REPORT_SIX_MONTHS,
                "JW 6.7.1(3)",
                "the report on measures to the certified institution",
                held("2026-03-12T10:00"),
                "rapportage-gi",
                "2026-09-12");
    }
}
