package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.ConditionalPaths.beyondTheList;
import static nl.thuisbest.testkit.ConditionalPaths.change;
import static nl.thuisbest.testkit.ConditionalPaths.convert;
import static nl.thuisbest.testkit.ConditionalPaths.converted;
import static nl.thuisbest.testkit.ConditionalPaths.plan;
import static nl.thuisbest.testkit.ConditionalPaths.record;

import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import nl.thuisbest.testkit.ConditionalPaths;
import nl.thuisbest.testkit.Paths;

/** Converting into a conditional authorisation, and the plan it comes with (JW 6.1.4, 6.1.5). */
final class ConversionSituations {
    private static final String INCOMPLETE = "conditional-plan-incomplete";
    private static final String NOT_LISTED = "conditional-measure-not-listed";
    private static final String NOT_ACCEPTED = "conditional-not-accepted";
    private static final String NO_CONSENT = "conditional-plan-changed-without-consent";

    private ConversionSituations() {}

    static Stream<Situation> rows() {
        return Stream.concat(asGiven(), changed());
    }

    private static Stream<Situation> asGiven() {
        return Stream.of(
                situation(
                                "JW 6.1.4(5): a conversion with a complete plan is no reason for an"
                                        + " alarm")
                        .given(converted(plan()))
                        .on("2026-04-04")
                        .then(
                                Then.noAlarm(INCOMPLETE),
                                Then.noAlarm(NOT_LISTED),
                                Then.noAlarm(NOT_ACCEPTED)),
                situation("JW 6.1.4(5): a conversion without a plan is recorded and rings that day")
                        .given(Paths.returnedHome())
                        .when(convert(null))
                        .on("2026-04-01")
                        .then(Then.accepted(), Then.alarm(INCOMPLETE, "2026-04-01")),
                situation("JW 6.1.4(5): a plan that names nobody who may admit rings")
                        .given(converted(plan(ConditionalPaths.URINE, null, YesNoUnknown.YES)))
                        .on("2026-04-04")
                        .then(Then.alarm(INCOMPLETE, "2026-04-01")),
                situation(
                                "JW 6.1.4(6): a plan with a measure beyond the five is recorded and"
                                        + " rings")
                        .given(Paths.returnedHome())
                        .when(convert(beyondTheList()))
                        .on("2026-04-01")
                        .then(Then.accepted(), Then.alarm(NOT_LISTED, "2026-04-01")),
                situation("JW 6.1.4(8): help that the young person does not accept rings")
                        .given(
                                converted(
                                        plan(
                                                ConditionalPaths.URINE,
                                                "N. Verzonnen",
                                                YesNoUnknown.NO)))
                        .on("2026-04-04")
                        .then(Then.alarm(NOT_ACCEPTED, "2026-04-01")));
    }

    private static Stream<Situation> changed() {
        return Stream.of(
                situation("JW 6.1.5: the plan is not changed without consent of the young person")
                        .given(converted(plan()))
                        .when(change(plan(), false, "2026-04-20"))
                        .on("2026-04-20")
                        .then(Then.refusedBy("plan-change-needs-youth", "JW 6.1.5")),
                situation("JW 6.1.5: with consent of the young person the plan is changed")
                        .given(converted(plan()))
                        .when(change(plan(), true, "2026-04-20"))
                        .on("2026-04-20")
                        .then(Then.accepted(), Then.noAlarm(NO_CONSENT)),
                situation("JW 6.1.5: that it was changed without consent is recorded and rings")
                        .given(converted(plan()))
                        .when(record(plan(), YesNoUnknown.NO, "2026-04-20"))
                        .on("2026-04-20")
                        .then(Then.accepted(), Then.alarm(NO_CONSENT, "2026-04-20")),
                situation("JW 6.1.4(6): a change to a measure beyond the five is refused")
                        .given(converted(plan()))
                        .when(change(beyondTheList(), true, "2026-04-20"))
                        .on("2026-04-20")
                        .then(Then.refusedBy(NOT_LISTED, "JW 6.1.4(6)")));
    }
}
