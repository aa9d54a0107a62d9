package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.TESS;

import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.ReferralPaths;
import nl.thuisbest.testkit.Typed;

/** No child disappears: a referral without an answer has a clock, and so has a question. */
final class ReferralSituations {
    private static final String ANSWER = "aanmelding-antwoord";
    private static final String URGENT = "aanmelding-spoed";
    private static final String QUESTION = "vraag-aan-verwijzer";
    private static final String AGAIN = "antwoord-na-aanvulling";

    private ReferralSituations() {}

    private static Past urgent() {
        return Paths.referred().act(TESS, ReferralPaths.tell(true, "2026-01-05"));
    }

    private static CourseEvent.Declined declined(String day) {
        return new CourseEvent.Declined(
                new Story("Past niet."), new Story("Gewone MST."), Typed.on(day));
    }

    static Stream<Situation> rows() {
        return Stream.of(
                        theDay(
                                "huis",
                                "answering the referrer within ten working days",
                                Paths.referred(),
                                ANSWER,
                                "2026-01-19"),
                        theDay(
                                "huis",
                                "calling about an urgent referral",
                                urgent(),
                                URGENT,
                                "2026-01-06"),
                        theDay(
                                "huis",
                                "getting the answer of the referrer",
                                ReferralPaths.asked(),
                                QUESTION,
                                "2026-01-15"),
                        theDay(
                                "huis",
                                "answering after the addition",
                                ReferralPaths.answered(),
                                AGAIN,
                                "2026-01-19"),
                        single())
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> single() {
        return Stream.of(
                situation("huis: asking more is an answer, and then the question has the clock")
                        .given(ReferralPaths.asked())
                        .on("2026-01-09")
                        .then(
                                Then.met(ANSWER, "2026-01-08", true),
                                Then.notOpen(URGENT),
                                Then.open(QUESTION, "2026-01-15")),
                situation("huis: after the answer it is the turn of the team, with a clock")
                        .given(ReferralPaths.answered())
                        .on("2026-01-13")
                        .then(Then.notOpen(QUESTION), Then.open(AGAIN, "2026-01-19")),
                situation("huis: a second question meets the clock after the first answer")
                        .given(ReferralPaths.answered().act(TESS, ReferralPaths.ask("2026-01-14")))
                        .on("2026-01-15")
                        .then(
                                Then.met(AGAIN, "2026-01-14", true),
                                Then.open(QUESTION, "2026-01-21")),
                situation("huis: a no with what instead is an answer")
                        .given(Paths.referred(), declined("2026-01-19"))
                        .on("2026-01-20")
                        .then(Then.met(ANSWER, "2026-01-19", true)),
                situation("huis: a joined referral asks nothing here any more")
                        .given(ReferralPaths.joined())
                        .on("2026-01-20")
                        .then(
                                Then.met(AGAIN, "2026-01-13", true),
                                Then.notOpen(QUESTION),
                                Then.notOpen("eerdere-hulp")));
    }
}
