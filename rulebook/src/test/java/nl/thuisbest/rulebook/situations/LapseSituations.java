package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.ClockTable.CONSENT_WITHDRAWN_FOURTEENTH_DAY;
import static nl.thuisbest.rulebook.situations.ClockTable.NOT_EXECUTED_THREE_MONTHS;
import static nl.thuisbest.rulebook.situations.ClockTable.NO_LONGER_NEEDED_AT_ONCE;
import static nl.thuisbest.rulebook.situations.Situation.situation;

import java.util.stream.Stream;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Typed;

/** How an authorisation lapses before its last day (JW 6.1.2(7), 6.1.3(5), 6.1.12(3)(4)). */
final class LapseSituations {
    private LapseSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(notExecuted(), noLongerNeeded(), consentWithdrawn()).flatMap(rows -> rows);
    }

    /**
     * Home on 7 March with leave, suspended on 4 April: last night inside 6 March, on leave 3
     * April.
     */
    private static Stream<Situation> notExecuted() {
        var row = NOT_EXECUTED_THREE_MONTHS;
        return Stream.of(
                        theDay(
                                row,
                                "JW 6.1.12(3)",
                                "the earliest lapse, three months after the last night inside,",
                                Paths.suspended(),
                                "drie-maanden-na-laatste-nacht",
                                "2026-06-06"),
                        theDay(
                                row,
                                "JW 6.1.12(3)",
                                "the lapse of an authorisation under which nobody was admitted,"
                                        + " three months after its first day,",
                                Paths.indicated(),
                                "nooit-uitgevoerd",
                                "2026-04-26"),
                        theDay(
                                row,
                                "JW 6.1.12(3)",
                                "the lapse when leave counts as execution",
                                Paths.suspended(),
                                "drie-maanden-na-laatste-verlofdag",
                                "2026-07-03"),
                        Stream.of(
                                situation(
                                                "JW 6.1.12(3): whether the three months run during"
                                                    + " suspension is a question with both dates")
                                        .row(row)
                                        .given(Paths.suspended())
                                        .on("2026-06-07")
                                        .then(
                                                Then.inForce(true),
                                                Then.question(
                                                        "drie-maanden-na-laatste-nacht",
                                                        "2026-06-06"),
                                                Then.question(
                                                        "drie-maanden-na-laatste-verlofdag",
                                                        "2026-07-03")),
                                situation(
                                                "JW 6.1.12(3): a jurist who says that it lapsed"
                                                        + " ends it, with that day")
                                        .row(row)
                                        .given(
                                                Paths.suspended(),
                                                Facts.ended(
                                                        1,
                                                        AuthorisationEnd.LAPSED_NOT_EXECUTED,
                                                        "2026-06-06"))
                                        .on("2026-06-06")
                                        .then(
                                                Then.inForce(false),
                                                Then.notOpen("drie-maanden-na-laatste-nacht")),
                                situation(
                                                "JW 6.1.12(3): who sleeps inside executes it, and"
                                                        + " no three months run")
                                        .given(Paths.placed())
                                        .on("2026-05-30")
                                        .then(
                                                Then.notOpen("nooit-uitgevoerd"),
                                                Then.notOpen("drie-maanden-na-laatste-nacht"),
                                                Then.notOpen("drie-maanden-na-laatste-verlofdag"))))
                .flatMap(rows -> rows);
    }

    /** The GI decides on 2 March that a residential facility is no longer needed. */
    private static Stream<Situation> noLongerNeeded() {
        var past =
                Paths.placed()
                        .then(Facts.ended(1, AuthorisationEnd.NO_LONGER_NEEDED, "2026-03-02"));
        return Stream.of(
                situation(
                                "JW 6.1.12(4): the day before the GI decides that no stay is"
                                        + " needed, there is a title")
                        .row(NO_LONGER_NEEDED_AT_ONCE)
                        .given(past)
                        .on("2026-03-01")
                        .then(Then.title(true)),
                situation(
                                "JW 6.1.12(4): on the day the GI decides so, the authorisation"
                                        + " lapses at once and who is inside rings")
                        .row(NO_LONGER_NEEDED_AT_ONCE)
                        .given(past)
                        .on("2026-03-02")
                        .then(Then.title(false), Then.alarm("inside-without-title", "2026-03-02")),
                situation("JW 6.1.12(4): the day after, a night inside is one without title")
                        .row(NO_LONGER_NEEDED_AT_ONCE)
                        .given(past)
                        .on("2026-03-03")
                        .then(Then.nightsWithoutTitle(2)));
    }

    private static LegalAction.EndAuthorisation withdrawn(int number, String day) {
        return new LegalAction.EndAuthorisation(
                new AuthorisationNo(number),
                AuthorisationEnd.CONSENT_WITHDRAWN,
                null,
                Typed.on(day));
    }

    /** The legal representative withdraws consent on 2 March; the fourteenth day is 16 March. */
    private static Stream<Situation> consentWithdrawn() {
        var row = CONSENT_WITHDRAWN_FOURTEENTH_DAY;
        Past lapses =
                Paths.placed()
                        .then(Facts.ended(1, AuthorisationEnd.CONSENT_WITHDRAWN, "2026-03-16"));
        return Stream.of(
                situation(
                                "JW 6.1.2(7): on the day consent is withdrawn there is a title, and"
                                        + " fourteen days to go")
                        .row(row)
                        .given(Paths.placed())
                        .when(withdrawn(1, "2026-03-02"))
                        .on("2026-03-02")
                        .then(Then.title(true), Then.open("instemming-ingetrokken", "2026-03-16")),
                situation("JW 6.1.2(7): the day before the fourteenth day the title still holds")
                        .row(row)
                        .given(lapses)
                        .on("2026-03-15")
                        .then(
                                Then.title(true),
                                Then.open("instemming-ingetrokken", "2026-03-16"),
                                Then.open("uit-gesloten-verblijf", "2026-03-15")),
                situation("JW 6.1.2(7): on the fourteenth day the authorisation has lapsed")
                        .row(row)
                        .given(lapses)
                        .on("2026-03-16")
                        .then(Then.title(false), Then.alarm("inside-without-title", "2026-03-16")),
                situation(
                                "JW 6.1.2(7): the day after the fourteenth day two nights were"
                                        + " without title")
                        .row(row)
                        .given(lapses)
                        .on("2026-03-17")
                        .then(
                                Then.nightsWithoutTitle(2),
                                Then.late("uit-gesloten-verblijf", "2026-03-15")),
                situation(
                                "JW 6.1.2(1): inside again after nights at home under suspension,"
                                        + " it counts from the first night without title")
                        .given(Paths.suspended(), Facts.slept(Whereabouts.GROUP, "2026-06-10"))
                        .on("2026-06-12")
                        .then(
                                Then.nightsWithoutTitle(3),
                                Then.late("uit-gesloten-verblijf", "2026-06-09")),
                situation(
                                "JW 6.1.3(5): consent withdrawn during an emergency authorisation"
                                        + " lets it run to its own end")
                        .given(
                                Facts.inside(
                                        "2026-02-02",
                                        Facts.emergency(1, "2026-02-02", "2026-02-28")))
                        .when(withdrawn(1, "2026-02-05"))
                        .on("2026-02-20")
                        .then(Then.title(true)));
    }
}
