package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.ClockTable.CALAMITY;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.IncidentEvent;
import nl.thuisbest.core.trajectory.IncidentKind;
import nl.thuisbest.core.trajectory.IncidentNo;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Professionals;

/** Calamities and violence: told to the inspectorate without delay (JW 4.1.8). */
final class IncidentSituations {
    private IncidentSituations() {}

    /** On Thursday 12 March. */
    private static IncidentEvent.IncidentRecorded happened(IncidentKind kind, boolean inDoubt) {
        return new IncidentEvent.IncidentRecorded(
                new IncidentNo(1),
                kind,
                story("Gevallen van het dak, gebroken rug."),
                null,
                List.of(),
                inDoubt,
                null,
                Professionals.YARA.staff(),
                on("2026-03-12"));
    }

    private static Past calamity() {
        return Paths.placed().then(happened(IncidentKind.CALAMITY, false));
    }

    static Stream<Situation> rows() {
        return Stream.of(
                        theDay(
                                CALAMITY,
                                "JW 4.1.8(1)",
                                "telling the inspectorate of a calamity at once",
                                calamity(),
                                "incident-melden",
                                "2026-03-12"),
                        theDay(
                                CALAMITY,
                                "IGJ",
                                "telling the inspectorate within three working days",
                                calamity(),
                                "incident-melden-drie-werkdagen",
                                "2026-03-17"),
                        theDay(
                                CALAMITY,
                                "IGJ",
                                "the own inquiry in doubt, six weeks at most,",
                                Paths.placed().then(happened(IncidentKind.OTHER, true)),
                                "incident-onderzoek",
                                "2026-04-23"),
                        Stream.of(
                                situation("JW 4.1.8(1): violence in the help is told at once too")
                                        .row(CALAMITY)
                                        .given(
                                                Paths.placed(),
                                                happened(IncidentKind.VIOLENCE, false))
                                        .on("2026-03-12")
                                        .then(Then.open("incident-melden", "2026-03-12")),
                                situation(
                                                "JW 4.1.8(1): reported the same day, nothing is"
                                                        + " left to report")
                                        .row(CALAMITY)
                                        .given(
                                                calamity(),
                                                new IncidentEvent.IncidentReported(
                                                        new IncidentNo(1),
                                                        Channel.SECURE_MAIL,
                                                        null,
                                                        List.of(),
                                                        Professionals.HANNE.staff(),
                                                        on("2026-03-12")))
                                        .on("2026-03-13")
                                        .then(
                                                Then.notOpen("incident-melden"),
                                                Then.notOpen("incident-melden-drie-werkdagen"))))
                .flatMap(rows -> rows);
    }
}
