package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.ClockTable.CAMERA;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.action.RestrictionAction;
import nl.thuisbest.core.trajectory.Escort;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.IncidentEvent;
import nl.thuisbest.core.trajectory.IncidentKind;
import nl.thuisbest.core.trajectory.IncidentNo;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/** Images of cameras, and measures by others. */
final class RightsClockSituations {
    private static final String KEEP = "camerabeelden-vier-weken";

    private RightsClockSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(camera(), longer(), escort()).flatMap(r -> r);
    }

    private static Past images() {
        return Paths.placed().then(Held.images());
    }

    private static IncidentEvent.IncidentRecorded incident() {
        return new IncidentEvent.IncidentRecorded(
                new IncidentNo(1),
                IncidentKind.OTHER,
                story("Een ruit kapot."),
                null,
                List.of(),
                false,
                null,
                YARA.staff(),
                on("2026-03-12"));
    }

    private static RestrictionEvent.CameraImagesKeptLonger longer(String day) {
        return new RestrictionEvent.CameraImagesKeptLonger(
                Held.IMAGES,
                new IncidentNo(1),
                story("De politie vraagt erom."),
                HANNE.staff(),
                on(day));
    }

    private static RestrictionEvent.CameraImagesDestroyed destroyed(String day) {
        return new RestrictionEvent.CameraImagesDestroyed(
                line("Gang"), Held.IMAGES, YARA.staff(), on(day));
    }

    private static Stream<Situation> camera() {
        return Stream.concat(
                theDay(
                        CAMERA,
                        "BJ 6.2.2",
                        "destroying images of a camera, four weeks,",
                        images(),
                        KEEP,
                        "2026-04-09"),
                Stream.of(
                        situation("BJ 6.2.2: on the last day of four weeks no alarm rings")
                                .given(images())
                                .on("2026-04-09")
                                .then(Then.noAlarm("camera-images-too-long")),
                        situation("BJ 6.2.2: images kept a day too long ring")
                                .given(images())
                                .on("2026-04-10")
                                .then(Then.alarm("camera-images-too-long", "2026-04-10")),
                        situation("BJ 6.2.2: images destroyed on the last day are in time")
                                .given(images(), destroyed("2026-04-09"))
                                .on("2026-04-12")
                                .then(
                                        Then.met(KEEP, "2026-04-09", true),
                                        Then.noAlarm("camera-images-too-long")),
                        situation("BJ 6.2.2: images destroyed too late no longer ask anything")
                                .given(images(), destroyed("2026-04-12"))
                                .on("2026-04-13")
                                .then(
                                        Then.met(KEEP, "2026-04-12", false),
                                        Then.noAlarm("camera-images-too-long")),
                        situation("BJ 6.2.2: images of another evening have a term of their own")
                                .given(
                                        images(),
                                        new RestrictionEvent.CameraImagesKept(
                                                line("Hal"),
                                                null,
                                                new nl.thuisbest.core.trajectory.CameraImagesNo(2),
                                                null,
                                                null,
                                                on("2026-03-20")),
                                        destroyed("2026-04-01"))
                                .on("2026-04-02")
                                .then(Then.open(KEEP, "2026-04-17"))));
    }

    private static Stream<Situation> longer() {
        return Stream.concat(
                theDay(
                        "huis",
                        "seeing whether images of an incident are still needed",
                        images().then(incident(), longer("2026-04-01")),
                        "camerabeelden-nog-nodig",
                        "2026-07-01"),
                Stream.of(
                        situation("BJ 6.2.2: for an incident that is named images stay longer")
                                .given(images(), incident(), longer("2026-04-01"))
                                .on("2026-05-01")
                                .then(Then.notOpen(KEEP), Then.noAlarm("camera-images-too-long")),
                        situation("BJ 6.2.2: without an incident images do not stay longer")
                                .given(images())
                                .by(HANNE)
                                .when(
                                        new RestrictionAction.KeepCameraImagesLonger(
                                                Held.IMAGES,
                                                new IncidentNo(1),
                                                story("Voor het geval dat."),
                                                on("2026-04-01")))
                                .on("2026-04-01")
                                .then(
                                        Then.refused(
                                                "camera-images-without-incident",
                                                "no-such-incident"))));
    }

    private static Stream<Situation> escort() {
        var onTheWay = Held.escort(Escort.TRANSPORT, "vervoer-kleding", false);
        var consent = Facts.frame(Frame.CONSENT, "2026-01-26", "2026-12-31");
        return Stream.of(
                        theDay(
                                "JW 6.3.2.6(5)",
                                "telling the parents of a measure on the way without an OTS",
                                Paths.placed().then(consent, onTheWay),
                                "vervoer-ouders-informeren",
                                "2026-03-13"),
                        theDay(
                                "huis",
                                "making sure the institution knows of a measure on the way",
                                Paths.placed().then(onTheWay),
                                "vervoer-gi-nagaan",
                                "2026-03-13"),
                        theDay(
                                "huis",
                                "talking a measure on the way over with the young person",
                                Paths.placed().then(onTheWay),
                                "vervoer-napraten",
                                "2026-03-15"),
                        Stream.of(
                                situation("JW 6.3.2.6(5): under an OTS the parents are not told")
                                        .given(Paths.placed(), onTheWay)
                                        .on("2026-03-12")
                                        .then(Then.notOpen("vervoer-ouders-informeren")),
                                situation("JW 6.3.2.6(5): who drove told the institution itself")
                                        .given(
                                                Paths.placed(),
                                                Held.escort(
                                                        Escort.TRANSPORT, "vervoer-kleding", true))
                                        .on("2026-03-12")
                                        .then(Then.notOpen("vervoer-gi-nagaan")),
                                situation("JW 6.3.2.6(2): a locked space on the way only from 12")
                                        .given(
                                                young(),
                                                Held.escort(
                                                        Escort.TRANSPORT,
                                                        "vervoer-afgesloten-ruimte",
                                                        true))
                                        .on("2026-03-12")
                                        .then(Then.alarm("escort-too-young", "2026-03-12")),
                                situation("JW 6.3.2.7(2): a locked room in a court only from 12")
                                        .given(
                                                young(),
                                                Held.escort(
                                                        Escort.COURT,
                                                        "gerecht-afgesloten-ruimte",
                                                        true))
                                        .on("2026-03-12")
                                        .then(Then.alarm("escort-too-young", "2026-03-12")),
                                situation("JW 6.3.2.7(2): holding in a court is possible under 12")
                                        .given(
                                                young(),
                                                Held.escort(
                                                        Escort.COURT, "gerecht-vastpakken", true))
                                        .on("2026-03-12")
                                        .then(
                                                Then.noAlarm("escort-too-young"),
                                                Then.noAlarm("escort-without-title")),
                                situation(
                                                "JW 6.3.2.7(1): in a court only who has an"
                                                        + " authorisation; the fact rings the same"
                                                        + " day")
                                        .given(
                                                Paths.judged(),
                                                Held.escort(Escort.COURT, "gerecht-kleding", true))
                                        .on("2026-03-12")
                                        .then(Then.alarm("escort-without-title", "2026-03-12")),
                                situation(
                                                "JW 6.7.1(3): a measure on the way is in the report"
                                                        + " of six months")
                                        .given(Paths.placed(), onTheWay)
                                        .on("2026-09-12")
                                        .then(Then.open("rapportage-gi", "2026-09-12"))))
                .flatMap(rows -> rows);
    }

    /** Eleven years old in March 2026, inside with a title. */
    private static Past young() {
        return Facts.referred("2014-06-01", "2026-01-05")
                .then(Facts.ordinary(1, "2026-01-26", "2026-07-25"), Facts.placed("2026-01-26"));
    }
}
