package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.trajectory.DelayCause;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.Ruled;

/** Letters and notices, each with the day on which it should be there. */
final class NoticeSituations {
    private NoticeSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(letters(), measures(), admissions()).flatMap(rows -> rows);
    }

    private static StayEvent.StayProlonged longer() {
        return new StayEvent.StayProlonged(
                on("2026-03-30"),
                DelayCause.NO_DAY_ACTIVITY,
                story("Zonder verblijf mist Sam de hulp."),
                HANNE.staff(),
                YARA.staff(),
                on("2026-03-02"));
    }

    private static LegalEvent.FrameRegistered consent() {
        return Facts.frame(Frame.CONSENT, "2026-01-26", "2026-12-31");
    }

    private static RestrictionEvent.RestrictionDecided decided() {
        return new RestrictionEvent.RestrictionDecided(
                Held.ONE,
                new RestrictionId("bezoek"),
                on("2026-03-26"),
                null,
                story("Rustig, wel boos."),
                story("Aan tafel besproken."),
                story("Toezicht bij het bezoek hielp niet."),
                story("Er kwamen drugs mee."),
                story("Elke week een bezoek meer."),
                true,
                null,
                JOOST.staff(),
                HANNE.staff(),
                Moment.parse("2026-03-12T10:00"));
    }

    private static Stream<Situation> letters() {
        return Stream.of(
                        theDay(
                                "JW 6.1.12(5)",
                                "the letter about a suspension to the young person",
                                Paths.suspended(),
                                "schorsing-besluit-jongere",
                                "2026-04-05"),
                        theDay(
                                "JW 6.4.1(1)",
                                "the letter about a leave to the young person",
                                Paths.readyToReturn(),
                                "verlof-besluit-jongere",
                                "2026-03-07"),
                        theDay(
                                "huis",
                                "the plan on paper to the young person",
                                Paths.planned(),
                                "plan-geven-jongere",
                                "2026-02-11"),
                        theDay(
                                "huis",
                                "telling the young person of a longer stay",
                                Paths.placed().then(longer()),
                                "langer-verblijf-jongere",
                                "2026-03-02"),
                        theDay(
                                "huis",
                                "telling the lawyer of a longer stay",
                                Paths.placed().then(longer()),
                                "langer-verblijf-advocaat",
                                "2026-03-03"),
                        theDay(
                                "huis",
                                "the letter about a time-out under the authorisation",
                                Paths.returnedHome()
                                        .then(
                                                Ruled.timeOut(
                                                        TimeOutRoute.AUTHORISATION_EXECUTED,
                                                        "2026-03-20")),
                                "time-out-besluit-jongere",
                                "2026-03-24"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> measures() {
        return Stream.of(
                        theDay(
                                "JW 6.3.1.4(3)",
                                "handing the decision on a measure of the plan over",
                                Paths.placed().then(decided()),
                                "maatregel-afschrift",
                                "2026-03-13"),
                        theDay(
                                "JW 6.3.1.4(3)",
                                "handing the decision after an emergency over",
                                Paths.placed()
                                        .then(
                                                Held.applied("eigen-kamer"),
                                                Held.motivated("2026-03-13", null)),
                                "noodmaatregel-afschrift",
                                "2026-03-14"),
                        theDay(
                                "JW 6.7.1(3)",
                                "the report on measures to the parents, without an OTS,",
                                Paths.placed().then(consent(), Held.applied("eigen-kamer")),
                                "rapportage-ouders",
                                "2026-09-12"),
                        theDay(
                                "JW 6.7.2(1)",
                                "telling the institution of a seclusion",
                                Paths.placed().then(Held.secluded()),
                                "zware-maatregel-gi",
                                "2026-03-13"),
                        theDay(
                                "JW 6.7.2(1)",
                                "telling the parents of a seclusion, without an OTS,",
                                Paths.placed().then(consent(), Held.secluded()),
                                "zware-maatregel-ouders",
                                "2026-03-13"),
                        theDay(
                                "JW 6.7.2(2)",
                                "the copies before the evaluation to the institution",
                                Paths.placed()
                                        .then(
                                                Held.applied("eigen-kamer"),
                                                Held.motivated("2026-03-13", null)),
                                "afschriften-voor-evaluatie-gi",
                                "2026-03-16"),
                        theDay(
                                "JW 6.7.2(2)",
                                "the copies before the evaluation to the parents",
                                Paths.placed()
                                        .then(
                                                consent(),
                                                Held.applied("eigen-kamer"),
                                                Held.motivated("2026-03-13", null)),
                                "afschriften-voor-evaluatie-ouders",
                                "2026-03-16"),
                        theDay(
                                "JW 6.1.4(11)",
                                "the rights on paper under a conditional authorisation",
                                Ruled.conditional(),
                                "rechten-op-papier-voorwaardelijk",
                                "2026-04-05"),
                        theDay(
                                "JW 4.1.2",
                                "offering the family a plan of its own",
                                Paths.placed(),
                                "familiegroepsplan-aanbieden",
                                "2026-01-29"))
                .flatMap(rows -> rows);
    }

    private static Stream<Situation> admissions() {
        return Stream.of(
                        theDay(
                                "JW 6.2.9(2)",
                                "the plan after an admission on conditions",
                                Ruled.admitted(),
                                "opneming-plan-vaststellen",
                                "2026-06-01"),
                        theDay(
                                "huis",
                                "the plan within ten days after an admission on conditions",
                                Ruled.admitted(),
                                "opneming-plan-tien-dagen",
                                "2026-04-30"),
                        theDay(
                                "JW 6.2.4(4)",
                                "explaining the rights after an admission on conditions",
                                Ruled.admitted(),
                                "opneming-rechten-uitleggen",
                                "2026-04-21"),
                        theDay(
                                "JW 6.2.4(1)",
                                "the names to the young person after an admission on conditions",
                                Ruled.admitted(),
                                "opneming-namen-jongere",
                                "2026-04-21"),
                        theDay(
                                "JW 6.2.4(1)",
                                "the names to the parents after an admission on conditions",
                                Ruled.admitted(),
                                "opneming-namen-gezag",
                                "2026-04-23"))
                .flatMap(rows -> rows);
    }
}
