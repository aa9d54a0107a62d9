package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.ClockTable.DOSSIER_TWENTY_YEARS;
import static nl.thuisbest.rulebook.situations.ClockTable.EIGHTEEN_PLUS_SIX_MONTHS;
import static nl.thuisbest.rulebook.situations.Situation.situation;

import java.util.stream.Stream;
import nl.thuisbest.core.action.RecordAction;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.ErasureGround;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Typed;

/** Birthdays, and how long a dossier is kept (JW 6.1.1, 6.1.2(4), 7.3.4, 7.3.8). */
final class AgeSituations {
    private AgeSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(birthdays(), eighteen(), kept()).flatMap(rows -> rows);
    }

    /** Sam was born on 14 May 2010. */
    private static Stream<Situation> birthdays() {
        return Stream.of(
                        theDay(
                                "JW 7.3.4(2)",
                                "looking again who consents and who sees the dossier at sixteen",
                                Paths.placed(),
                                "zestien-jaar",
                                "2026-05-14"),
                        theDay(
                                "JW 6.1.1(1)",
                                "arranging what comes after eighteen",
                                Paths.placed(),
                                "achttien-jaar",
                                "2028-05-14"),
                        theDay(
                                EIGHTEEN_PLUS_SIX_MONTHS,
                                "JW 6.1.2(4)d",
                                "ending closed stay half a year after the eighteenth birthday",
                                Paths.placed(),
                                "achttien-en-een-half",
                                "2028-11-14"),
                        Stream.of(
                                situation(
                                                "JW 6.1.1(1): who was born on 29 February turns"
                                                        + " eighteen on 1 March")
                                        .given(Facts.referred("2012-02-29", "2029-10-01"))
                                        .on("2030-02-01")
                                        .then(Then.open("achttien-jaar", "2030-03-01")),
                                situation(
                                                "JW 7.3.4(2): who was born on 29 February turns"
                                                        + " sixteen on that day in a leap year")
                                        .given(Facts.referred("2012-02-29", "2027-10-01"))
                                        .on("2028-02-01")
                                        .then(Then.open("zestien-jaar", "2028-02-29")),
                                situation(
                                                "JW 6.1.2(4)d: half a year after 31 August is the"
                                                        + " last day of February")
                                        .row(EIGHTEEN_PLUS_SIX_MONTHS)
                                        .given(Facts.referred("2010-08-31", "2028-03-01"))
                                        .on("2028-10-01")
                                        .then(Then.open("achttien-en-een-half", "2029-02-28"))))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> eighteen() {
        var past =
                Paths.judged()
                        .then(
                                Facts.ordinary(1, "2028-03-01", "2029-02-28"),
                                Facts.placed("2028-03-01"));
        return Stream.of(
                situation("JW 6.1.2(4): the day before the eighteenth birthday nothing rings")
                        .given(past)
                        .on("2028-05-13")
                        .then(Then.noAlarm("eighteen-under-authorisation")),
                situation("JW 6.1.2(4): on the eighteenth birthday the four conditions are asked")
                        .given(past)
                        .on("2028-05-14")
                        .then(
                                Then.title(true),
                                Then.alarm("eighteen-under-authorisation", "2028-05-14")),
                situation(
                                "JW 6.1.2(4)d: the day before half a year after eighteen it does"
                                        + " not ring yet")
                        .row(EIGHTEEN_PLUS_SIX_MONTHS)
                        .given(past)
                        .on("2028-11-13")
                        .then(Then.noAlarm("half-year-past-eighteen")),
                situation("JW 6.1.2(4)d: half a year after eighteen closed stay rings")
                        .row(EIGHTEEN_PLUS_SIX_MONTHS)
                        .given(past)
                        .on("2028-11-14")
                        .then(Then.alarm("half-year-past-eighteen", "2028-11-14")));
    }

    private static Situation erase(String name, String day) {
        return situation(name)
                .row(DOSSIER_TWENTY_YEARS)
                .given(Paths.closed())
                .when(
                        new RecordAction.EraseEntry(
                                new EntryNo(1), ErasureGround.TERM_ENDED, null, Typed.on(day)))
                .on(day);
    }

    /** The last entry of the path is of 26 June 2026. */
    private static Stream<Situation> kept() {
        return Stream.of(
                        theDay(
                                DOSSIER_TWENTY_YEARS,
                                "JW 7.3.8(3)",
                                "looking at the end of keeping the dossier",
                                Paths.closed(),
                                "dossier-bewaren",
                                "2046-06-26"),
                        Stream.of(
                                erase(
                                                "JW 7.3.8(3): the day before twenty years are over"
                                                        + " nothing is destroyed for its term",
                                                "2046-06-25")
                                        .then(Then.refusedBy("keeping-term-runs", "JW 7.3.8(3)")),
                                erase(
                                                "JW 7.3.8(3): when twenty years are over an entry"
                                                        + " may be destroyed",
                                                "2046-06-26")
                                        .then(Then.accepted()),
                                situation(
                                                "JW 7.3.9(1): on request it may be destroyed long"
                                                        + " before that")
                                        .given(Paths.closed())
                                        .when(
                                                new RecordAction.EraseEntry(
                                                        new EntryNo(1),
                                                        ErasureGround.ON_REQUEST,
                                                        Typed.line("Sam"),
                                                        Typed.on("2026-07-01")))
                                        .on("2026-07-01")
                                        .then(Then.accepted())))
                .flatMap(rows -> rows);
    }
}
