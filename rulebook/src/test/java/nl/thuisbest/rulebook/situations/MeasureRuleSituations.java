package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.thuisbest.core.action.RestrictionAction;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.law.Alarm;
import nl.thuisbest.core.law.Alarms;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/** Care rules 8, 9 and 10: measures, who is told of them, and the first evaluation of the plan. */
final class MeasureRuleSituations {
    private MeasureRuleSituations() {}

    static Stream<Situation> rows() {
        return Stream.of(who(), hours(), told(), evaluation()).flatMap(rows -> rows);
    }

    private static RestrictionAction.ApplyRestriction apply(String measure, boolean durationTold) {
        return new RestrictionAction.ApplyRestriction(
                new RestrictionId(measure),
                Moment.parse("2026-03-12T10:00"),
                null,
                true,
                story("Sam sloeg met een stoel."),
                durationTold);
    }

    private static RestrictionAction.DecideRestriction decide(String measure) {
        return new RestrictionAction.DecideRestriction(
                new RestrictionId(measure),
                Moment.parse("2026-03-12T10:00"),
                on("2026-03-20"),
                null,
                story("Rustig."),
                story("Besproken."),
                story("Toezicht hielp niet."),
                story("Er kwamen drugs mee."),
                story("Elke week meer."),
                true,
                null,
                null);
    }

    private static Past inside(String born) {
        return Facts.referred(born, "2026-01-05")
                .then(Facts.ordinary(1, "2026-01-26", "2026-07-25"), Facts.placed("2026-01-26"));
    }

    private static Past withConsent(Past past) {
        return past.then(Facts.frame(Frame.CONSENT, "2026-01-26", "2026-12-31"));
    }

    private static Stream<Situation> who() {
        return Stream.of(
                situation("care rule 8, JW 6.3.1.1(3): a measure for who is not inside is refused")
                        .given(Paths.returnedHome())
                        .by(JOOST)
                        .when(decide("bezoek"))
                        .on("2026-03-12")
                        .then(Then.refusedBy("restriction-not-inside", "JW 6.3.1.1(3)")),
                situation("care rule 8, JW 6.3.1.1(3): the fact of it is recorded with its alarm")
                        .given(Paths.returnedHome())
                        .by(YARA)
                        .when(apply("eigen-kamer", true))
                        .on("2026-03-12")
                        .then(Then.accepted(), Then.alarm("restriction-not-inside", "2026-03-12")),
                situation("care rule 8, JW 6.3.2.2(2): seclusion is decided in no plan")
                        .given(Paths.placed())
                        .by(JOOST)
                        .when(decide("insluiting"))
                        .on("2026-03-12")
                        .then(Then.refusedBy("restriction-emergency-only", "JW 6.3.2.2(2)")),
                situation("care rule 8, JW 6.3.2.2(2): a seclusion under 12 rings the same day")
                        .given(inside("2014-06-01"))
                        .by(YARA)
                        .when(apply("insluiting", true))
                        .on("2026-03-12")
                        .then(Then.accepted(), Then.alarm("seclusion-too-young", "2026-03-12")),
                situation("care rule 8, JW 6.3.2.2(2): on the twelfth birthday it does not")
                        .given(inside("2014-03-12"))
                        .by(YARA)
                        .when(apply("insluiting", true))
                        .on("2026-03-12")
                        .then(Then.accepted(), Then.noAlarm("seclusion-too-young")),
                situation("care rule 8, JW 6.3.2.2(1)e: other measures have no age of twelve")
                        .given(inside("2014-06-01"))
                        .by(YARA)
                        .when(apply("eigen-kamer", true))
                        .on("2026-03-12")
                        .then(Then.accepted(), Then.noAlarm("seclusion-too-young")),
                situation("care rule 8, JW 6.3.2.2(7): a duration that was not told rings")
                        .given(Paths.placed())
                        .by(YARA)
                        .when(apply("eigen-kamer", false))
                        .on("2026-03-12")
                        .then(Then.accepted(), Then.alarm("duration-not-told", "2026-03-12")),
                situation(
                                "care rule 8, JW 6.3.2.6(1): what only a driver may do is no"
                                        + " measure here")
                        .given(Paths.placed())
                        .by(JOOST)
                        .when(decide("vervoer-kleding"))
                        .on("2026-03-12")
                        .then(Then.refused("restriction-not-listed")));
    }

    /** Terms in hours ring at their minute while the measure lasts, not the day after. */
    private static Stream<Situation> hours() {
        var held = Paths.placed().then(Held.applied("eigen-kamer"));
        var secluded = Paths.placed().then(Held.secluded());
        return Stream.of(
                minute(
                        "care rule 8, JW 6.3.1.2(5): at twelve hours nothing rings yet",
                        held,
                        "2026-03-12T22:00",
                        "twelve-hours-without-consent",
                        false),
                minute(
                        "care rule 8, JW 6.3.1.2(5): a minute after twelve hours it rings",
                        held,
                        "2026-03-12T22:01",
                        "twelve-hours-without-consent",
                        true),
                minute(
                        "care rule 8, JW 6.3.2.2(4): a seclusion not assessed at three hours",
                        secluded,
                        "2026-03-12T13:00",
                        "seclusion-not-assessed",
                        false),
                minute(
                        "care rule 8, JW 6.3.2.2(4): a minute after three hours it rings",
                        secluded,
                        "2026-03-12T13:01",
                        "seclusion-not-assessed",
                        true),
                minute(
                        "care rule 8, JW 6.3.2.2(6): a quarter of an hour without a look",
                        secluded,
                        "2026-03-12T10:15",
                        "seclusion-not-checked",
                        false),
                minute(
                        "care rule 8, JW 6.3.2.2(6): a minute later it rings",
                        secluded,
                        "2026-03-12T10:16",
                        "seclusion-not-checked",
                        true),
                minute(
                        "care rule 8, JW 6.3.2.2(3): at twenty-four hours a seclusion ends",
                        secluded,
                        "2026-03-13T10:00",
                        "seclusion-longer-than-a-day",
                        false),
                minute(
                        "care rule 8, JW 6.3.2.2(3): a minute later it rings",
                        secluded,
                        "2026-03-13T10:01",
                        "seclusion-longer-than-a-day",
                        true));
    }

    private static Situation minute(
            String name, Past past, String now, String code, boolean rings) {
        var moment = Moment.parse(now);
        return situation(name)
                .given(past)
                .on(moment.day().toString())
                .then(
                        new Then(
                                "",
                                false,
                                seen ->
                                        assertThat(
                                                        Alarms.standing(
                                                                seen.past().trajectory(),
                                                                seen.past().rulebook(),
                                                                moment))
                                                .extracting(Alarm::code)
                                                .matches(
                                                        codes -> codes.contains(code) == rings,
                                                        code)));
    }

    private static Stream<Situation> told() {
        var grown = withConsent(inside("2009-06-01")).then(Held.secluded());
        return Stream.of(
                situation("care rule 9, JW 6.7.2(1): under an OTS the GI is told, not the parents")
                        .given(Paths.placed(), Held.secluded())
                        .on("2026-03-12")
                        .then(
                                Then.open("zware-maatregel-gi", "2026-03-13"),
                                Then.notOpen("zware-maatregel-ouders")),
                situation("care rule 9, JW 6.7.2(1): without an OTS the parents, not the GI")
                        .given(withConsent(Paths.placed()), Held.secluded())
                        .on("2026-03-12")
                        .then(
                                Then.notOpen("zware-maatregel-gi"),
                                Then.open("zware-maatregel-ouders", "2026-03-13")),
                situation("care rule 9, JW 6.7.2(3): at 16 parents hear nothing without consent")
                        .given(grown)
                        .on("2026-03-12")
                        .then(Then.notOpen("zware-maatregel-ouders")),
                situation("care rule 9, JW 6.7.2(3): at 16 with consent they do")
                        .given(grown, Held.motivated("2026-03-12", true))
                        .on("2026-03-12")
                        .then(Then.open("zware-maatregel-ouders", "2026-03-13")),
                situation("care rule 9, JW 6.7.1(3): the report of six months asks no consent")
                        .given(grown)
                        .on("2026-09-12")
                        .then(Then.open("rapportage-ouders", "2026-09-12")));
    }

    private static Stream<Situation> evaluation() {
        var planned = Paths.placed().then(Facts.plan("2026-02-04", "2026-02-09"));
        return Stream.of(
                situation(
                                "care rule 10, JW 6.2.9(8): the first evaluation counts from the"
                                        + " start of execution, not from admission")
                        .given(planned)
                        .on("2026-02-23")
                        .then(Then.open("plan-evalueren", "2026-03-09")),
                situation("care rule 10, JW 6.2.9(8): after it every two months")
                        .given(planned, Facts.evaluated("2026-03-09", true))
                        .on("2026-03-10")
                        .then(
                                Then.met("plan-evalueren", "2026-03-09", true),
                                Then.open("plan-evalueren", "2026-05-09")));
    }
}
