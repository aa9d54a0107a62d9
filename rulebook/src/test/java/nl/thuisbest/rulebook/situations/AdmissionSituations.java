package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.Situation.situation;

import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/** What must be told and explained after an admission (JW 6.1.13, 6.2.4). */
final class AdmissionSituations {
    private AdmissionSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(around(Paths.placed()), single()).flatMap(rows -> rows);
    }

    /** Placed on Monday 26 January 2026. */
    private static Stream<Situation> around(Past placed) {
        return Stream.of(
                        theDay(
                                "JW 6.1.13(2)",
                                "telling who has parental authority of the admission",
                                placed,
                                "opname-melden-gezag",
                                "2026-01-27"),
                        theDay(
                                "JW 6.1.13(2)",
                                "telling the municipal executive of the admission",
                                placed,
                                "opname-melden-college",
                                "2026-01-27"),
                        theDay(
                                "JW 6.1.13(2)",
                                "telling who requested the authorisation of the admission",
                                placed,
                                "opname-melden-verzoeker",
                                "2026-01-27"),
                        theDay(
                                "JW 6.2.4(4)",
                                "explaining the rights in person and on paper",
                                placed,
                                "rechten-uitleggen",
                                "2026-01-27"),
                        theDay(
                                "JW 6.2.4(1)",
                                "telling the young person the names",
                                placed,
                                "namen-noemen-jongere",
                                "2026-01-27"),
                        theDay(
                                "JW 6.2.4(1)",
                                "telling who has parental authority the names",
                                placed,
                                "namen-noemen-gezag",
                                "2026-01-29"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> single() {
        return Stream.of(
                situation("JW 6.1.13(2): told on the day of admission, it is met in time")
                        .given(
                                Paths.placed(),
                                Facts.told("opname-melden-gezag", Recipient.PARENTS, "2026-01-26"))
                        .on("2026-01-28")
                        .then(Then.met("opname-melden-gezag", "2026-01-26", true)),
                situation("JW 6.1.13(2): told two days after the admission, it is met late")
                        .given(
                                Paths.placed(),
                                Facts.told(
                                        "opname-melden-college", Recipient.COLLEGE, "2026-01-28"))
                        .on("2026-01-28")
                        .then(Then.met("opname-melden-college", "2026-01-28", false)),
                situation(
                                "JW 6.2.4(4): explaining the rights does not meet the duty to tell"
                                        + " the names")
                        .given(
                                Paths.placed(),
                                Facts.told("rechten-uitleggen", Recipient.YOUTH, "2026-01-26"))
                        .on("2026-01-26")
                        .then(
                                Then.met("rechten-uitleggen", "2026-01-26", true),
                                Then.open("namen-noemen-jongere", "2026-01-27")));
    }
}
