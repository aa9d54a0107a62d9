package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;

/** What the programme and the house ask: it reminds, and keeps nobody inside. */
final class ProgrammeSituations {
    private ProgrammeSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(begin(), stay(), end(), single()).flatMap(rows -> rows);
    }

    private static Past indicated() {
        return Paths.authorised()
                .then(
                        new CourseEvent.Indicated(
                                story("Past, en de ouders willen dragen."),
                                List.of(),
                                null,
                                on("2026-01-13")));
    }

    private static Past placedWithoutMst() {
        return Paths.authorised().then(Facts.placed("2026-01-26"));
    }

    private static Stream<Situation> begin() {
        return Stream.of(
                        theDay(
                                "S2",
                                "finding out which help there was before",
                                Paths.referred(),
                                "eerdere-hulp",
                                "2026-01-12"),
                        theDay(
                                "S2",
                                "dividing the tasks with the family",
                                indicated(),
                                "taken-verdelen",
                                "2026-01-20"),
                        theDay(
                                "S0",
                                "starting MST on the day of placement",
                                placedWithoutMst(),
                                "mst-start",
                                "2026-01-26"),
                        theDay(
                                "S1",
                                "calling the school of origin within three working days",
                                Paths.placed(),
                                "school-van-herkomst",
                                "2026-01-29"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> stay() {
        return Stream.of(
                        theDay(
                                "S1",
                                "arranging school or day activity before the return",
                                Paths.placed(),
                                "dagbesteding-regelen",
                                "2026-03-02"),
                        theDay(
                                "S1",
                                "going home, or deciding to stay longer,",
                                Paths.placed(),
                                "terugkeer",
                                "2026-03-09"),
                        theDay(
                                "huis",
                                "asking in the first week how safe the young person feels",
                                Paths.placed(),
                                "weekcijfer-veilig",
                                "2026-02-02"),
                        theDay(
                                "huis",
                                "the first score of behaviour",
                                Paths.placed(),
                                "beginmeting",
                                "2026-02-09"),
                        theDay(
                                "huis",
                                "the first score of parenting stress",
                                Paths.placed(),
                                "beginmeting-opvoeden",
                                "2026-02-09"),
                        theDay(
                                "MST6",
                                "the first TAM-R interview",
                                Paths.placed(),
                                "tam-r-maandelijks",
                                "2026-02-26"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> end() {
        return Stream.of(
                        theDay(
                                "S1",
                                "preparing aftercare and handover",
                                Paths.suspended(),
                                "nazorg-voorbereiden",
                                "2026-06-26"),
                        theDay(
                                "huis",
                                "the last score of behaviour",
                                Paths.inAftercare(),
                                "eindmeting",
                                "2026-06-15"),
                        theDay(
                                "huis",
                                "asking six months after the end how things are",
                                Paths.closed(),
                                "nameting",
                                "2026-12-26"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> single() {
        return Stream.of(
                situation(
                                "S1: staying longer than six weeks without a decision rings from"
                                        + " the first day after")
                        .given(Paths.placed())
                        .on("2026-03-10")
                        .then(Then.alarm("longer-than-planned", "2026-03-10")),
                situation("S1: on the last day of six weeks nothing rings")
                        .given(Paths.placed())
                        .on("2026-03-09")
                        .then(Then.noAlarm("longer-than-planned")),
                situation("S2: tasks that were divided before the indication count")
                        .given(
                                Paths.authorised(),
                                Happened.task(TestRulebook.CONTACT, TESS),
                                new CourseEvent.Indicated(
                                        story("Past."), List.of(), null, on("2026-01-14")))
                        .on("2026-01-20")
                        .then(Then.notOpen("taken-verdelen")));
    }
}
