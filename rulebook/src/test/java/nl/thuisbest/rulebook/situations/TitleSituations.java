package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.ClockTable.CONDITIONAL_SIX_MONTHS_THEN_A_YEAR;
import static nl.thuisbest.rulebook.situations.ClockTable.EMERGENCY_AT_MOST_FOUR_WEEKS;
import static nl.thuisbest.rulebook.situations.ClockTable.ORDINARY_AT_MOST_A_YEAR;
import static nl.thuisbest.rulebook.situations.Situation.situation;

import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.testkit.Paths;

/** How long an authorisation may last, and what it rests on (JW 6.1.2, 6.1.8, 6.1.12(2)). */
final class TitleSituations {
    private static final String TOO_LONG = "authorisation-too-long";

    private TitleSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(ordinary(), emergency(), conditional(), basis(), ends())
                .flatMap(rows -> rows);
    }

    private static Situation given(
            String name, ClockTable row, LegalEvent.AuthorisationRegistered title, boolean rings) {
        var since = title.on().toString();
        return situation(name)
                .row(row)
                .given(Paths.judged(), title)
                .on(since)
                .then(rings ? Then.alarm(TOO_LONG, since) : Then.noAlarm(TOO_LONG));
    }

    private static Stream<Situation> ordinary() {
        var row = ORDINARY_AT_MOST_A_YEAR;
        return Stream.of(
                given(
                        "JW 6.1.12(2): an authorisation of a year less a day is no reason for an"
                                + " alarm",
                        row,
                        Facts.ordinary(1, "2026-02-01", "2027-01-30"),
                        false),
                given(
                        "JW 6.1.12(2): an authorisation of exactly a year is no reason for an"
                                + " alarm",
                        row,
                        Facts.ordinary(1, "2026-02-01", "2027-01-31"),
                        false),
                given(
                        "JW 6.1.12(2): an authorisation of a year and a day rings on the day it is"
                                + " known",
                        row,
                        Facts.ordinary(1, "2026-02-01", "2027-02-01"),
                        true),
                given(
                        "JW 6.1.12(2): an authorisation of fourteen months rings, and is recorded"
                                + " all the same",
                        row,
                        Facts.ordinary(1, "2026-02-01", "2027-03-31"),
                        true),
                given(
                        "JW 6.1.12(2): a year from 29 February 2028 is over with 27 February 2029",
                        row,
                        Facts.ordinary(1, "2028-02-29", "2029-02-27"),
                        false),
                given(
                        "JW 6.1.12(2): a year from 29 February 2028 does not reach 28 February"
                                + " 2029",
                        row,
                        Facts.ordinary(1, "2028-02-29", "2029-02-28"),
                        true));
    }

    private static Stream<Situation> emergency() {
        var row = EMERGENCY_AT_MOST_FOUR_WEEKS;
        var four = Facts.emergency(1, "2026-02-02", "2026-03-01");
        return Stream.of(
                        Stream.of(
                                given(
                                        "JW 6.1.12(2): an emergency authorisation of four weeks"
                                                + " less a day is no reason for an alarm",
                                        row,
                                        Facts.emergency(1, "2026-02-02", "2026-02-28"),
                                        false),
                                given(
                                        "JW 6.1.12(2): an emergency authorisation of four weeks is"
                                                + " no reason for an alarm",
                                        row,
                                        four,
                                        false),
                                given(
                                        "JW 6.1.12(2): an emergency authorisation of four weeks and"
                                                + " a day rings",
                                        row,
                                        Facts.emergency(1, "2026-02-02", "2026-03-02"),
                                        true),
                                situation(
                                                "JW 6.1.12(2): on the last day of four weeks the"
                                                        + " emergency authorisation is a title")
                                        .row(row)
                                        .given(Facts.inside("2026-02-02", four))
                                        .on("2026-03-01")
                                        .then(
                                                Then.title(true),
                                                Then.noAlarm("inside-without-title")),
                                situation(
                                                "JW 6.1.12(2): the day after four weeks nobody may"
                                                    + " be inside on an emergency authorisation")
                                        .row(row)
                                        .given(Facts.inside("2026-02-02", four))
                                        .on("2026-03-02")
                                        .then(
                                                Then.title(false),
                                                Then.alarm("inside-without-title", "2026-03-02"))),
                        theDay(
                                row,
                                "JW 6.1.12(2)",
                                "asking for an authorisation before the emergency one is over",
                                Facts.inside(
                                        "2026-02-02",
                                        Facts.emergency(1, "2026-02-02", "2026-03-31")),
                                "spoedmachtiging-vier-weken",
                                "2026-03-02"),
                        theDay(
                                "JW 6.1.10(3)",
                                "asking whether an emergency authorisation without a hearing still"
                                        + " holds",
                                Facts.inside("2026-02-02", four),
                                "spoedmachtiging-zonder-verhoor",
                                "2026-02-16"),
                        Stream.of(
                                situation(
                                                "JW 6.1.10(3): whether it lapses after two weeks is"
                                                        + " a question, not a lapse")
                                        .given(Facts.inside("2026-02-02", four))
                                        .on("2026-02-17")
                                        .then(
                                                Then.title(true),
                                                Then.question(
                                                        "spoedmachtiging-zonder-verhoor",
                                                        "2026-02-16"))))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> conditional() {
        var row = CONDITIONAL_SIX_MONTHS_THEN_A_YEAR;
        var first = Facts.conditional(1, "2026-02-01", "2026-07-31");
        return Stream.of(
                given(
                        "JW 6.1.12(2): a first conditional authorisation of six months less a day"
                                + " is no reason for an alarm",
                        row,
                        Facts.conditional(1, "2026-02-01", "2026-07-30"),
                        false),
                given(
                        "JW 6.1.12(2): a first conditional authorisation of six months is no reason"
                                + " for an alarm",
                        row,
                        first,
                        false),
                given(
                        "JW 6.1.12(2): a first conditional authorisation of six months and a day"
                                + " rings",
                        row,
                        Facts.conditional(1, "2026-02-01", "2026-08-01"),
                        true),
                given(
                        "JW 6.1.12(2): six months from 31 August do not reach the last day of"
                                + " February",
                        row,
                        Facts.conditional(1, "2026-08-31", "2027-02-28"),
                        true),
                renewal("a renewal of a year less a day", "2027-07-30", false),
                renewal("a renewal of a year", "2027-07-31", false),
                renewal("a renewal of a year and a day", "2027-08-01", true),
                situation(
                                "JW 6.1.12(2): after a day without title it is a first one again,"
                                        + " and a year rings")
                        .row(row)
                        .given(
                                Paths.judged(),
                                first,
                                Facts.conditional(2, "2026-08-02", "2027-07-31"))
                        .on("2026-08-02")
                        .then(Then.alarm(TOO_LONG, "2026-08-02")));
    }

    private static Situation renewal(String what, String last, boolean rings) {
        return situation(
                        "JW 6.1.12(2): "
                                + what
                                + " of a conditional authorisation "
                                + (rings ? "rings" : "is no reason for an alarm"))
                .row(CONDITIONAL_SIX_MONTHS_THEN_A_YEAR)
                .given(
                        Paths.judged(),
                        Facts.conditional(1, "2026-02-01", "2026-07-31"),
                        Facts.conditional(2, "2026-08-01", last))
                .on("2026-08-01")
                .then(rings ? Then.alarm(TOO_LONG, "2026-08-01") : Then.noAlarm(TOO_LONG));
    }

    private static Stream<Situation> basis() {
        var probation =
                Facts.authorised(
                        1,
                        AuthorisationKind.ORDINARY,
                        Frame.REHABILITATION,
                        "2026-02-01",
                        "2026-08-31",
                        true);
        var order = Facts.frame(Frame.SUPERVISION_ORDER, "2025-06-01", "2026-02-28");
        return Stream.of(
                situation(
                                "JW 6.1.2(3): youth probation alone is no basis, which rings the"
                                        + " same day")
                        .given(Paths.judged(), probation)
                        .on("2026-02-01")
                        .then(Then.alarm("authorisation-without-basis", "2026-02-01")),
                situation(
                                "JW 6.1.2(3): with the consent of the legal representative"
                                        + " probation has a basis")
                        .given(
                                Paths.judged(),
                                probation,
                                Facts.frame(Frame.CONSENT, "2026-02-05", "2026-08-31"))
                        .on("2026-02-06")
                        .then(Then.noAlarm("authorisation-without-basis")),
                situation(
                                "JW 6.1.8(4): without the declaration of a behavioural scientist it"
                                        + " rings")
                        .given(
                                Paths.judged(),
                                Facts.authorised(
                                        1,
                                        AuthorisationKind.ORDINARY,
                                        Frame.GUARDIANSHIP,
                                        "2026-02-01",
                                        "2026-08-31",
                                        false))
                        .on("2026-02-01")
                        .then(Then.alarm("declaration-missing", "2026-02-01")),
                situation(
                                "JW 6.1.2(3): the day before the order ends first, asking what that"
                                        + " means is in time")
                        .given(Paths.placed(), order)
                        .on("2026-02-27")
                        .then(Then.open("kader-eindigt-eerder", "2026-02-28")),
                situation(
                                "JW 6.1.2(3): on the last day of the order it is a question with"
                                        + " that date")
                        .given(Paths.placed(), order)
                        .on("2026-02-28")
                        .then(
                                Then.question("kader-eindigt-eerder", "2026-02-28"),
                                Then.noAlarm("frame-ended-before-authorisation")),
                situation(
                                "JW 6.1.2(3): the day after the order ended the authorisation is a"
                                        + " question that rings")
                        .given(Paths.placed(), order)
                        .on("2026-03-01")
                        .then(
                                Then.title(true),
                                Then.alarm("frame-ended-before-authorisation", "2026-03-01")));
    }

    private static Stream<Situation> ends() {
        return Stream.of(
                        theDay(
                                "huis",
                                "choosing what comes after the authorisation",
                                Paths.placed(),
                                "machtiging-kiezen",
                                "2026-07-14"),
                        theDay(
                                "JW 6.1.2(1)",
                                "being out of closed stay when the title ends",
                                Paths.placed(),
                                "uit-gesloten-verblijf",
                                "2026-08-25"))
                .flatMap(rows -> rows);
    }
}
