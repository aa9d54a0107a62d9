package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.time.Duration;
import java.util.List;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.Goal;
import nl.thuisbest.core.trajectory.GoalOf;
import nl.thuisbest.core.trajectory.PlannedRestriction;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.core.trajectory.RightsItem;
import nl.thuisbest.testkit.Happened;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;

/** A stay with every action of rights and measures in it. */
final class RestrictedStay {
    private RestrictedStay() {}

    static Past past() {
        var one = new RestrictionNo(1);
        var evening = Moment.parse("2026-02-10T19:10");
        var day = on("2026-02-11");
        return Paths.placed()
                .act(TESS, new PlanAction.OfferFamilyGroupPlan(true, null, on("2026-01-27")))
                .act(
                        TESS,
                        new PlanAction.AttachFamilyGroupPlan(story("Oma belt."), on("2026-01-28")))
                .act(
                        HANNE,
                        new LegalAction.GiveConsent(
                                ConsentTo.MEASURES_IN_PLAN, null, null, on("2026-02-03")))
                .act(
                        JOOST,
                        new PlanAction.AdoptPlan(
                                List.of(
                                        new Goal(
                                                GoalOf.YOUTH,
                                                story("Sporten."),
                                                story("Elke week."))),
                                Happened.contents(),
                                List.of(
                                        new PlannedRestriction(
                                                TestRulebook.VISITS,
                                                story("Bij drugs."),
                                                on("2026-03-04"),
                                                line("groepsleiding"))),
                                story("Aangeboden."),
                                null,
                                null,
                                on("2026-02-04")))
                .act(
                        YARA,
                        new RestrictionAction.ApplyRestriction(
                                TestRulebook.SECLUSION, evening, null, true, story("Slaan."), true))
                .act(
                        YARA,
                        new RestrictionAction.CheckSeclusion(
                                one, evening.plus(Duration.ofMinutes(10)), null))
                .act(
                        HANNE,
                        new RestrictionAction.AssessRestriction(
                                one,
                                true,
                                story("Nodig."),
                                null,
                                evening.plus(Duration.ofHours(1))))
                .act(
                        HANNE,
                        new RestrictionAction.ProlongSeclusion(
                                one,
                                Moment.parse("2026-02-11T20:00"),
                                story("Nog niet veilig."),
                                Moment.parse("2026-02-11T19:00")))
                .act(
                        YARA,
                        new RestrictionAction.EndRestriction(
                                one, Moment.parse("2026-02-11T19:30"), null))
                .act(
                        JOOST,
                        new RestrictionAction.MotivateRestriction(
                                one, story("Praten."), story("Niet veilig."), null, day, null, day))
                .act(
                        YARA,
                        new RestrictionAction.ReviewRestriction(
                                one, story("Boos."), story("Eerst naar buiten."), day))
                .act(JOOST, new RestrictionAction.AskExpert(one, line("Dr. Buiten"), null, day))
                .act(
                        YARA,
                        new RestrictionAction.ApplyRestriction(
                                TestRulebook.URINE,
                                evening,
                                evening,
                                true,
                                story("Vermoeden."),
                                true))
                .act(
                        YARA,
                        new RestrictionAction.SendUrine(
                                new RestrictionNo(2), line("Laboratorium"), evening))
                .act(
                        YARA,
                        new RestrictionAction.RecordUrineResult(
                                new RestrictionNo(2), false, evening))
                .act(YARA, new RestrictionAction.AskUrineRetest(new RestrictionNo(2), evening))
                .act(
                        JOOST,
                        new RestrictionAction.ExplainRights(
                                List.of(RightsItem.NAMES), day, null, null, day))
                .act(
                        JOOST,
                        new RestrictionAction.DecideRestriction(
                                TestRulebook.VISITS,
                                Moment.parse("2026-02-12T10:00"),
                                on("2026-02-20"),
                                null,
                                story("Rustig."),
                                story("Besproken."),
                                story("Toezicht hielp niet."),
                                story("Drugs na bezoek."),
                                story("Elke week meer."),
                                true,
                                null,
                                null));
    }
}
