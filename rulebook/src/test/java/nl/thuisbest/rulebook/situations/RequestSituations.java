package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.ClockTable.JUDGE_DECIDES_IN_THREE_WEEKS;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.TESS;

import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.Afterwards;
import nl.thuisbest.core.trajectory.RequestNo;
import nl.thuisbest.core.trajectory.TitleEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TitlePaths;
import nl.thuisbest.testkit.Typed;

/** Requests to the court for who is inside already (JW 6.1.8(6)). */
final class RequestSituations {
    private RequestSituations() {}

    /** Asked on Wednesday 10 June. */
    private static Past asked() {
        return Paths.placed().act(TESS, TitlePaths.extension("2026-06-10"));
    }

    static Stream<Situation> rows() {
        return Stream.of(decided(), Stream.of(refused()), next()).flatMap(rows -> rows);
    }

    private static Stream<Situation> decided() {
        return theDay(
                JUDGE_DECIDES_IN_THREE_WEEKS,
                "JW 6.1.8(6)",
                "the decision of the court on a request for who is inside already",
                asked(),
                "beslissing-binnen-drie-weken",
                "2026-07-01");
    }

    private static Situation refused() {
        return situation("JW 6.1.8(6): a court that says no has decided")
                .row(JUDGE_DECIDES_IN_THREE_WEEKS)
                .given(
                        asked(),
                        new TitleEvent.AuthorisationRefused(
                                new RequestNo(1),
                                Typed.line("Rechtbank Verzonnen"),
                                null,
                                Typed.on("2026-06-25")))
                .on("2026-07-02")
                .then(Then.notOpen("beslissing-binnen-drie-weken"));
    }

    /** An extension was chosen on 1 June; the authorisation ends with 25 August. */
    private static Stream<Situation> next() {
        return theDay(
                "huis",
                "asking for the following authorisation six weeks ahead",
                Paths.placed()
                        .then(
                                new TitleEvent.CoverageChosen(
                                        Paths.AUTHORISATION,
                                        Afterwards.EXTENSION,
                                        Typed.story("Nog niet veilig zonder."),
                                        Typed.story("Een open plek hield geen stand."),
                                        Typed.on("2026-06-01"))),
                "machtiging-aanvragen",
                "2026-07-14");
    }
}
