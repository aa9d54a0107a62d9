package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.BOTH;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.stream.Stream;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Paths;

/** Suspending an authorisation and withdrawing that (JW 6.1.12(5)(6), 6.1.7). */
final class SuspensionSituations {
    private SuspensionSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(told(), withdrawn(), decided()).flatMap(rows -> rows);
    }

    /** Suspended on 4 April. */
    private static Stream<Situation> told() {
        return Stream.of(
                        theDay(
                                "JW 6.1.12(6)",
                                "telling the child protection board of the suspension",
                                Paths.suspended(),
                                "schorsing-melden-raad",
                                "2026-04-04"),
                        theDay(
                                "JW 6.1.12(6)",
                                "telling the municipal executive of the suspension",
                                Paths.suspended(),
                                "schorsing-melden-college",
                                "2026-04-04"))
                .flatMap(rows -> rows);
    }

    /** Withdrawn on 20 April. */
    private static Stream<Situation> withdrawn() {
        return Stream.of(
                        theDay(
                                "JW 6.1.12(6)",
                                "telling the child protection board of the withdrawal",
                                Paths.onTimeOut(),
                                "intrekking-melden-raad",
                                "2026-04-20"),
                        theDay(
                                "JW 6.1.12(6)",
                                "telling the municipal executive of the withdrawal",
                                Paths.onTimeOut(),
                                "intrekking-melden-college",
                                "2026-04-20"),
                        theDay(
                                "huis",
                                "giving the young person the decision on paper",
                                Paths.onTimeOut(),
                                "intrekking-besluit-jongere",
                                "2026-04-24"),
                        theDay(
                                "huis",
                                "giving who has parental authority a copy",
                                Paths.onTimeOut(),
                                "intrekking-besluit-gezag",
                                "2026-04-20"),
                        theDay(
                                "huis",
                                "sending the lawyer a copy",
                                Paths.onTimeOut(),
                                "intrekking-besluit-advocaat",
                                "2026-04-20"),
                        theDay(
                                "S0",
                                "going home again from the time-out",
                                Paths.onTimeOut(),
                                "time-out-terug",
                                "2026-04-27"),
                        theDay(
                                "S1",
                                "preparing the suspension before the fourth week at home ends",
                                Paths.returnedHome(),
                                "schorsing-voorbereiden",
                                "2026-04-04"))
                .flatMap(rows -> rows);
    }

    private static LegalAction.Suspend suspend(String day) {
        return new LegalAction.Suspend(story("Niet langer nodig."), null, on(day));
    }

    private static Stream<Situation> decided() {
        return Stream.of(
                situation(
                                "JW 6.1.12(5): without the consent of a behavioural scientist"
                                        + " nothing is suspended")
                        .given(Paths.returnedHome())
                        .by(JOOST)
                        .when(suspend("2026-04-04"))
                        .on("2026-04-04")
                        .then(Then.refusedBy("gw-consent-missing", "JW 6.1.12(5)")),
                situation(
                                "JW 6.1.12(5): with that consent it is suspended the same day,"
                                        + " whoever was told")
                        .given(
                                Paths.returnedHome(),
                                Facts.consent(ConsentTo.SUSPENSION, "2026-04-02"))
                        .by(JOOST)
                        .when(suspend("2026-04-04"))
                        .on("2026-04-04")
                        .then(
                                Then.accepted(),
                                Then.night("2026-04-04", DayStatus.SUSPENDED),
                                Then.open("schorsing-melden-raad", "2026-04-04")),
                situation(
                                "JW 6.1.12(5): the day after the return home it may be suspended,"
                                        + " four weeks are no rule of law")
                        .given(
                                Paths.returnedHome(),
                                Facts.consent(ConsentTo.SUSPENSION, "2026-03-08"))
                        .by(JOOST)
                        .when(suspend("2026-03-08"))
                        .on("2026-03-08")
                        .then(Then.accepted()),
                situation("JW 6.1.12(5): consent of a later day does not cover an earlier decision")
                        .given(
                                Paths.returnedHome(),
                                Facts.consent(ConsentTo.SUSPENSION, "2026-04-05"))
                        .by(JOOST)
                        .when(suspend("2026-04-04"))
                        .on("2026-04-06")
                        .then(Then.refused("gw-consent-missing")),
                situation(
                                "JW 6.1.12(5): who decides and consents alone is asked for a second"
                                        + " name, for the Act is silent")
                        .given(Paths.returnedHome())
                        .by(BOTH)
                        .when(suspend("2026-04-04"))
                        .on("2026-04-04")
                        .then(Then.refused("second-name-asked")),
                situation("JW 6.1.12(5): a night inside during a suspension has no title and rings")
                        .given(Paths.suspended(), Facts.slept(Whereabouts.GROUP, "2026-04-20"))
                        .on("2026-04-20")
                        .then(Then.title(false), Then.alarm("inside-without-title", "2026-04-20")),
                situation("JW 6.1.12(5): days of a suspension are no days closed")
                        .given(Paths.suspended())
                        .on("2026-05-04")
                        .then(Then.night("2026-05-04", DayStatus.SUSPENDED), Then.closedDays(38)),
                situation("JW 6.1.12(5): after the withdrawal the title is back from that day")
                        .given(Paths.onTimeOut())
                        .on("2026-04-20")
                        .then(Then.title(true), Then.night("2026-04-20", DayStatus.TIME_OUT)));
    }
}
