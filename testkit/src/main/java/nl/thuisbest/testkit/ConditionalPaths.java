package nl.thuisbest.testkit;

import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import nl.thuisbest.core.access.Registration.Register;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.TitleAction;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.RestrictionId;
import nl.thuisbest.core.trajectory.ConditionalPlan;
import nl.thuisbest.core.trajectory.Expert;
import nl.thuisbest.core.trajectory.Grant;
import nl.thuisbest.core.trajectory.Ground;
import nl.thuisbest.core.trajectory.Hearing;
import nl.thuisbest.core.trajectory.KeepsConditions;
import nl.thuisbest.core.trajectory.Requester;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** Paths on which the authorisation of Sam was converted on 4 April, with a plan. */
public final class ConditionalPaths {
    /** One of the five measures of JW 6.1.4(6). */
    public static final RestrictionId URINE = new RestrictionId("onderzoek-urine");

    private ConditionalPaths() {}

    /** A plan with all that the Act asks. */
    public static ConditionalPlan plan() {
        return plan(URINE, "N. Verzonnen, gedragswetenschapper", YesNoUnknown.YES);
    }

    public static ConditionalPlan plan(
            RestrictionId measure, @Nullable String mayAdmit, YesNoUnknown accepted) {
        return new ConditionalPlan(
                List.of(line("Iedere avond om tien uur thuis")),
                story("De MST-therapeut belt iedere dag."),
                List.of(measure),
                List.of(),
                story("MST, drie keer in de week."),
                mayAdmit == null ? null : line(mayAdmit),
                line("De Linde"),
                accepted,
                accepted == YesNoUnknown.NO ? KeepsConditions.NEITHER : KeepsConditions.WILLING,
                story("Als ik maar thuis slaap."));
    }

    /** The same with a measure that the Act has no room for. */
    public static ConditionalPlan beyondTheList() {
        var plan = plan();
        List<Line> others = List.of(line("Telefoon inleveren"));
        return new ConditionalPlan(
                plan.conditions(),
                plan.supervision(),
                plan.measures(),
                others,
                plan.help(),
                plan.mayAdmit(),
                plan.willAdmit(),
                plan.accepted(),
                plan.keepsConditions(),
                plan.ownWords());
    }

    public static LegalAction.ConvertAuthorisation convert(@Nullable ConditionalPlan plan) {
        return new LegalAction.ConvertAuthorisation(
                days("2026-04-04", "2026-10-03"),
                line("Rechtbank Verzonnen"),
                new Grant(
                        Requester.CERTIFIED_INSTITUTION,
                        List.of(Ground.values()),
                        line("C/02/99999 JE RK 26-2"),
                        on("2026-04-01"),
                        Hearing.HEARD,
                        null),
                line("Dr. Verzonnen"),
                new Expert(Register.BIG_GZ_PSYCHOLOOG, line("99999999925"), on("2026-03-24")),
                plan,
                on("2026-04-01"));
    }

    /** Converted while Sam is at home with leave. */
    public static Past converted(@Nullable ConditionalPlan plan) {
        return Paths.returnedHome().act(Professionals.TESS, convert(plan));
    }

    public static TitleAction.ChangeConditionalPlan change(
            ConditionalPlan plan, boolean youthAgrees, String day) {
        return new TitleAction.ChangeConditionalPlan(
                TitlePaths.SECOND,
                plan,
                youthAgrees,
                story("De avonden gaan goed; elf uur kan."),
                on(day));
    }

    public static TitleAction.RecordConditionalPlan record(
            ConditionalPlan plan, @Nullable YesNoUnknown agreed, String day) {
        return new TitleAction.RecordConditionalPlan(TitlePaths.SECOND, plan, agreed, on(day));
    }
}
