package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.MEREL;
import static nl.thuisbest.testkit.Typed.on;

import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/**
 * Allocations of the municipality for stay and MST (S1, iJw), and coverage by the authorisation.
 */
final class AllocationSituations {
    private AllocationSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(around(), single()).flatMap(rows -> rows);
    }

    /** Placed on 26 January with MST from that day, and these allocations only. */
    private static Past with(String mstUntil) {
        return Paths.authorised()
                .then(
                        Facts.placed("2026-01-26"),
                        new StayEvent.MstStarted(MEREL.staff(), null, on("2026-01-26")),
                        Facts.allocation(1, Product.MST, "2026-01-26", mstUntil));
    }

    private static Past stayUntil(String last) {
        return Paths.authorised()
                .then(
                        Facts.placed("2026-01-26"),
                        Facts.allocation(1, Product.STAY, "2026-01-26", last));
    }

    private static Past withoutMst() {
        return Paths.authorised()
                .then(
                        Facts.placed("2026-01-26"),
                        new StayEvent.MstStarted(MEREL.staff(), null, on("2026-01-26")));
    }

    private static Stream<Situation> around() {
        return Stream.of(
                        theDay(
                                "S1",
                                "asking for the next allocation of MST",
                                with("2026-05-31"),
                                "toewijzing-mst-eindigt",
                                "2026-04-19"),
                        theDay(
                                "huis",
                                "renewing or ending the allocation of the stay",
                                Paths.placed(),
                                "toewijzing-verblijf-eindigt",
                                "2026-07-11"),
                        theDay(
                                "iJw OP271",
                                "the start message of the stay, five working days,",
                                Paths.placed(),
                                "startbericht-verblijf",
                                "2026-02-02"),
                        theDay(
                                "iJw OP271",
                                "the start message of MST, five working days,",
                                Paths.placed(),
                                "startbericht-mst",
                                "2026-02-02"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> single() {
        return Stream.of(
                situation("S1: on the day MST starts without an allocation it is asked for")
                        .given(withoutMst())
                        .on("2026-01-26")
                        .then(Then.open("mst-zonder-toewijzing", "2026-01-26")),
                situation(
                                "S1: the day after, MST without an allocation is late and rings,"
                                        + " and goes on")
                        .given(withoutMst())
                        .on("2026-01-27")
                        .then(
                                Then.late("mst-zonder-toewijzing", "2026-01-26"),
                                Then.alarm("mst-without-allocation", "2026-01-26")),
                situation("S1: a gap ahead is told before it comes")
                        .given(with("2026-05-31"))
                        .on("2026-05-31")
                        .then(
                                Then.open("mst-zonder-toewijzing", "2026-06-01"),
                                Then.noAlarm("mst-without-allocation")),
                situation("huis: a gap in the allocation of the stay is told before it comes")
                        .given(stayUntil("2026-02-20"))
                        .on("2026-02-20")
                        .then(
                                Then.open("verblijf-zonder-toewijzing", "2026-02-21"),
                                Then.noAlarm("stay-without-allocation")),
                situation("S1: on the first day of a stay without an allocation it rings")
                        .given(stayUntil("2026-02-20"))
                        .on("2026-02-21")
                        .then(Then.alarm("stay-without-allocation", "2026-02-21")),
                situation("S1: on the first day of the gap it rings")
                        .given(with("2026-05-31"))
                        .on("2026-06-01")
                        .then(Then.alarm("mst-without-allocation", "2026-06-01")),
                situation(
                                "iJw OP271: five working days from Wednesday 1 April 2026 go over"
                                        + " Good Friday and Easter Monday")
                        .given(Paths.authorised(), Facts.placed("2026-04-01"))
                        .on("2026-04-02")
                        .then(Then.open("startbericht-verblijf", "2026-04-10")),
                situation("iJw OP271: five working days from 22 December go over Christmas")
                        .given(
                                Paths.judged(),
                                Facts.ordinary(1, "2026-12-22", "2027-06-30"),
                                Facts.placed("2026-12-22"))
                        .on("2026-12-28")
                        .then(Then.open("startbericht-verblijf", "2026-12-30")));
    }
}
