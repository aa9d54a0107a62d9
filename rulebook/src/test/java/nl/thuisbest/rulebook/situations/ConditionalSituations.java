package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.ClockTable.CONDITIONAL_SIX_MONTHS_THEN_A_YEAR;
import static nl.thuisbest.rulebook.situations.ClockTable.NOTICE_OF_ADMISSION_FOUR_DAYS;
import static nl.thuisbest.rulebook.situations.Situation.situation;

import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/** Admission under a conditional authorisation (JW 6.1.4 to 6.1.7, 6.1.13). */
final class ConditionalSituations {
    private ConditionalSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(notices(), terms(), single()).flatMap(rows -> rows);
    }

    private static Past conditional(String last) {
        return Paths.judged().then(Facts.conditional(1, "2026-02-01", last));
    }

    /** Admitted on that day, the authorisation runs until and with 31 July. */
    private static Past admitted(String day) {
        return conditional("2026-07-31").then(Facts.admitted(1, day));
    }

    /** Admitted on Friday 6 March. */
    private static Stream<Situation> notices() {
        var friday = admitted("2026-03-06");
        return Stream.of(
                        theDay(
                                NOTICE_OF_ADMISSION_FOUR_DAYS,
                                "JW 6.1.6(6)",
                                "the written notice to the young person, with reasons,",
                                friday,
                                "opneming-bericht-jongere",
                                "2026-03-10"),
                        theDay(
                                "JW 6.1.6(6)",
                                "the copy to who requested the authorisation",
                                friday,
                                "opneming-afschrift-verzoeker",
                                "2026-03-07"),
                        theDay(
                                "JW 6.1.6(6)",
                                "the copy to the lawyer",
                                friday,
                                "opneming-afschrift-advocaat",
                                "2026-03-07"),
                        theDay(
                                "JW 6.1.6(6)",
                                "the copy to the registry of the court",
                                friday,
                                "opneming-afschrift-griffier",
                                "2026-03-07"),
                        theDay(
                                "JW 6.1.13(2)",
                                "telling who has parental authority",
                                friday,
                                "opneming-melden-gezag",
                                "2026-03-07"),
                        theDay(
                                "JW 6.1.13(2)",
                                "telling the municipal executive",
                                friday,
                                "opneming-melden-college",
                                "2026-03-07"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> terms() {
        return Stream.of(
                        theDay(
                                "JW 6.1.6(5)",
                                "ending the admission after six months",
                                admitted("2026-03-06"),
                                "opneming-zes-maanden",
                                "2026-09-06"),
                        theDay(
                                CONDITIONAL_SIX_MONTHS_THEN_A_YEAR,
                                "JW 6.1.12(2)",
                                "the end of a first conditional authorisation",
                                conditional("2026-12-31"),
                                "voorwaardelijk-zes-maanden",
                                "2026-08-01"),
                        theDay(
                                "JW 6.1.12(3)",
                                "asking whether a conditional authorisation lapses without"
                                        + " admission",
                                conditional("2026-07-31"),
                                "voorwaardelijk-drie-maanden",
                                "2026-05-01"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> single() {
        var renewed =
                conditional("2026-07-31")
                        .then(
                                Facts.conditional(2, "2026-08-01", "2027-07-31"),
                                Facts.admitted(2, "2026-08-10"));
        return Stream.of(
                situation(
                                "JW 6.1.6(6): on the fifth day after the admission the notice to"
                                        + " the young person is late")
                        .row(NOTICE_OF_ADMISSION_FOUR_DAYS)
                        .given(admitted("2026-03-06"))
                        .on("2026-03-11")
                        .then(Then.late("opneming-bericht-jongere", "2026-03-10")),
                situation(
                                "JW 6.1.6(6): a fourth day on Saturday has Monday as its second"
                                        + " date, people aim at Saturday")
                        .row(NOTICE_OF_ADMISSION_FOUR_DAYS)
                        .given(admitted("2026-03-03"))
                        .on("2026-03-04")
                        .then(
                                Then.extended(
                                        "opneming-bericht-jongere", "2026-03-07", "2026-03-09")),
                situation(
                                "JW 6.1.6(6): a fourth day on Ascension Day has the Friday after as"
                                        + " its second date")
                        .row(NOTICE_OF_ADMISSION_FOUR_DAYS)
                        .given(admitted("2026-05-10"))
                        .on("2026-05-11")
                        .then(
                                Then.extended(
                                        "opneming-bericht-jongere", "2026-05-14", "2026-05-15")),
                situation("JW 6.1.6(6): a notice given on the fourth day is in time")
                        .row(NOTICE_OF_ADMISSION_FOUR_DAYS)
                        .given(
                                admitted("2026-03-06"),
                                Facts.told(
                                        "opneming-bericht-jongere", Recipient.YOUTH, "2026-03-10"))
                        .on("2026-03-20")
                        .then(Then.met("opneming-bericht-jongere", "2026-03-10", true)),
                situation(
                                "JW 6.1.6(6): a notice given on the fifth day is late, and the"
                                        + " admission holds")
                        .row(NOTICE_OF_ADMISSION_FOUR_DAYS)
                        .given(
                                admitted("2026-03-06"),
                                Facts.told(
                                        "opneming-bericht-jongere", Recipient.YOUTH, "2026-03-11"))
                        .on("2026-03-20")
                        .then(
                                Then.met("opneming-bericht-jongere", "2026-03-11", false),
                                Then.title(true)),
                situation(
                                "JW 6.1.6(5): the day before the decision a conditional"
                                        + " authorisation is no title to stay inside")
                        .given(admitted("2026-03-06"))
                        .on("2026-03-05")
                        .then(Then.inForce(true), Then.title(false)),
                situation(
                                "JW 6.1.6(5): from the decision on it counts as an ordinary"
                                        + " authorisation")
                        .given(admitted("2026-03-06"))
                        .on("2026-03-06")
                        .then(Then.title(true), Then.notOpen("voorwaardelijk-drie-maanden")),
                situation(
                                "JW 6.1.6(5): an admission never lasts longer than what is left of"
                                        + " the authorisation")
                        .given(admitted("2026-03-06"))
                        .on("2026-08-01")
                        .then(Then.title(false)),
                situation("JW 6.1.6(5): the day before six months of admission nothing rings")
                        .given(renewed)
                        .on("2027-02-09")
                        .then(Then.noAlarm("admission-too-long")),
                situation("JW 6.1.6(5): on the day six months of admission are over it rings")
                        .given(renewed)
                        .on("2027-02-10")
                        .then(Then.alarm("admission-too-long", "2027-02-10")),
                situation("JW 6.1.6(5): six months from 31 August are over with February")
                        .given(
                                Paths.judged(),
                                Facts.conditional(1, "2026-08-01", "2027-07-31"),
                                Facts.admitted(1, "2026-08-31"))
                        .on("2026-09-01")
                        .then(Then.open("opneming-zes-maanden", "2027-02-28")));
    }
}
