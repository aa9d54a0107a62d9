package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Around.theDay;
import static nl.thuisbest.rulebook.situations.ClockTable.PLAN_OUTSIDE_CLOSED_CARE;
import static nl.thuisbest.rulebook.situations.Situation.situation;
import static nl.thuisbest.testkit.Professionals.MEREL;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.WritingAskedBy;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;

/** A plan for help outside closed care (JW 4.1.3): six weeks, and on paper when someone asks. */
final class OutsidePlanSituations {
    private OutsidePlanSituations() {}

    static Stream<Situation> rows() {
        return Stream.concat(outside(), writing());
    }

    /** MST at home from the start, the family does without a plan of its own on 9 February. */
    private static Past athome() {
        return Paths.indicated()
                .then(
                        new StayEvent.MstStarted(MEREL.staff(), null, on("2026-02-02")),
                        declined("2026-02-09"));
    }

    private static PlanEvent.FamilyGroupPlanOffered declined(String day) {
        return new PlanEvent.FamilyGroupPlanOffered(
                false, story("Dat lukt nu niet."), TESS.staff(), on(day));
    }

    private static PlanEvent.OutsidePlanAgreed agreed(boolean written, String day) {
        return new PlanEvent.OutsidePlanAgreed(
                story("Oma belt elke dag."), line("Sam en opa"), written, TESS.staff(), on(day));
    }

    private static Stream<Situation> outside() {
        var clock = "plan-buiten-gesloten";
        return Stream.concat(
                theDay(
                        PLAN_OUTSIDE_CLOSED_CARE,
                        "JW 4.1.3(5)",
                        "a plan for MST at home, six weeks after the family did without its own,",
                        athome(),
                        clock,
                        "2026-03-23"),
                Stream.of(
                        situation("JW 4.1.3(5): inside the plan of JW 6.2.9 is asked instead")
                                .given(Paths.placed(), declined("2026-02-09"))
                                .on("2026-02-10")
                                .then(
                                        Then.notOpen(clock),
                                        Then.open("plan-vaststellen", "2026-03-09")),
                        situation("JW 4.1.3(5): the plan that was made inside holds at home too")
                                .given(Paths.suspended(), declined("2026-04-06"))
                                .on("2026-06-01")
                                .then(Then.notOpen(clock)),
                        situation(
                                        "JW 4.1.3(5): after the end of the title without a plan six"
                                                + " weeks count from then")
                                .given(
                                        Paths.placed(),
                                        declined("2026-02-09"),
                                        new StayEvent.LetGo(
                                                nl.thuisbest.core.trajectory.Whereabouts.HOME,
                                                null,
                                                on("2026-03-02")),
                                        Facts.ended(
                                                1,
                                                nl.thuisbest.core.trajectory.AuthorisationEnd
                                                        .NO_LONGER_NEEDED,
                                                "2026-03-02"))
                                .on("2026-03-03")
                                .then(Then.open(clock, "2026-04-13")),
                        situation("JW 4.1.3(5): under a conditional authorisation outside too")
                                .given(
                                        Paths.judged(),
                                        Facts.conditional(1, "2026-02-02", "2026-07-31"),
                                        declined("2026-01-20"))
                                .on("2026-02-10")
                                .then(Then.open(clock, "2026-03-16")),
                        situation("JW 4.1.3(4): a plan by word of mouth is a plan, with consent")
                                .given(
                                        athome(),
                                        Facts.ended(
                                                1,
                                                nl.thuisbest.core.trajectory.AuthorisationEnd
                                                        .ANNULLED,
                                                "2026-02-01"),
                                        Facts.frame(Frame.CONSENT, "2026-01-26", "2026-12-31"),
                                        agreed(false, "2026-03-20"))
                                .on("2026-03-20")
                                .then(
                                        Then.met(clock, "2026-03-20", true),
                                        Then.noAlarm("plan-not-in-writing")),
                        situation(
                                        "JW 4.1.3(4): under a protection measure a plan by word of"
                                                + " mouth rings")
                                .given(athome(), agreed(false, "2026-03-20"))
                                .on("2026-03-20")
                                .then(Then.alarm("plan-not-in-writing", "2026-03-20")),
                        situation("JW 4.1.3(4): on paper it is well")
                                .given(athome(), agreed(true, "2026-03-20"))
                                .on("2026-03-20")
                                .then(Then.noAlarm("plan-not-in-writing"))));
    }

    private static Stream<Situation> writing() {
        var clock = "plan-op-papier-op-verzoek";
        var asked =
                athome().then(
                                agreed(false, "2026-03-01"),
                                new PlanEvent.PlanWritingAsked(
                                        WritingAskedBy.PARENT, on("2026-03-02")));
        return Stream.concat(
                theDay(
                        PLAN_OUTSIDE_CLOSED_CARE,
                        "JW 4.1.3(4)",
                        "a plan on paper, fourteen days after someone asked for it,",
                        asked,
                        clock,
                        "2026-03-16"),
                Stream.of(
                        situation("JW 4.1.3(4): on paper on the fourteenth day is in time")
                                .given(
                                        asked,
                                        new PlanEvent.OutsidePlanWritten(
                                                story("Oma belt."), TESS.staff(), on("2026-03-16")))
                                .on("2026-03-17")
                                .then(
                                        Then.met(clock, "2026-03-16", true),
                                        Then.noAlarm("plan-not-in-writing"))));
    }
}
