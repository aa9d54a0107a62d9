package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.Situation.situation;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.trajectory.HelpEvent;
import nl.thuisbest.core.trajectory.PlaceAnswer;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Typed;

/** While help is looked for nobody waits unseen: a question for a place has a clock. */
final class ChoiceSituations {
    private static final ProgrammeId MST = new ProgrammeId("mst");

    private ChoiceSituations() {}

    private static Past asked() {
        return Paths.referred()
                .then(
                        new HelpEvent.PlaceAsked(
                                MST, Typed.line("Oeverwal"), Typed.on("2026-01-08")));
    }

    private static Past chosen() {
        return Paths.referred()
                .then(
                        new HelpEvent.HelpChosen(
                                MST,
                                Typed.story("Thuis is genoeg."),
                                null,
                                Typed.story("Sam: liever thuis."),
                                List.of(Typed.line("Sam en Noor")),
                                null,
                                Typed.on("2026-01-12")));
    }

    static Stream<Situation> rows() {
        return Stream.of(
                        theDay(
                                "huis",
                                "getting an answer about a place within a week",
                                asked(),
                                "plek-antwoord",
                                "2026-01-15"),
                        theDay(
                                "huis",
                                "letting the chosen help begin within two weeks",
                                chosen(),
                                "hulp-beginnen",
                                "2026-01-26"),
                        met())
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> met() {
        return Stream.of(
                situation("S4: that there is no place is an answer too")
                        .given(
                                asked().then(
                                                new HelpEvent.PlaceAnswered(
                                                        MST,
                                                        Typed.line("Oeverwal"),
                                                        PlaceAnswer.NO,
                                                        null,
                                                        Typed.on("2026-01-10"))))
                        .on("2026-01-11")
                        .then(Then.met("plek-antwoord", "2026-01-10", true)),
                situation("huis: help that began has no clock any more")
                        .given(
                                chosen().then(
                                                new HelpEvent.HelpStarted(
                                                        Typed.line("Oeverwal"),
                                                        null,
                                                        Whereabouts.HOME,
                                                        null,
                                                        Typed.on("2026-01-20"))))
                        .on("2026-01-21")
                        .then(Then.met("hulp-beginnen", "2026-01-20", true)));
    }
}
