package nl.thuisbest.testkit;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.TaskId;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.AllocationNo;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Living;
import nl.thuisbest.core.trajectory.Outcomes;
import nl.thuisbest.core.trajectory.PeopleEvent;
import nl.thuisbest.core.trajectory.PlanContents;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.core.trajectory.YesNoUnknown;

/** Events of a path that tests write often. */
public final class Happened {
    private Happened() {}

    public static CourseEvent.CriterionJudged judged(CriterionId criterion, Finding finding) {
        return new CourseEvent.CriterionJudged(
                criterion, finding, story("Besproken met moeder."), line("Noor"), on("2026-01-08"));
    }

    public static PeopleEvent.MemberJoined joined(Actor who, String day) {
        return new PeopleEvent.MemberJoined(who.staff(), who.leadingRole(), null, on(day));
    }

    public static PeopleEvent.TaskGiven task(TaskId task, Actor who) {
        return new PeopleEvent.TaskGiven(task, who.staff(), on("2026-01-13"));
    }

    public static LegalEvent.AllocationRegistered allocation(int number, Product product) {
        return new LegalEvent.AllocationRegistered(
                new AllocationNo(number),
                product,
                days("2026-01-26", "2026-07-25"),
                line("Bergen"),
                line("TW-10" + number),
                on("2026-01-20"));
    }

    public static StayEvent.LeavePlanned leave(
            int number, String first, String last, LeavePurpose purpose) {
        return new StayEvent.LeavePlanned(
                new LeaveNo(number),
                days(first, last),
                purpose,
                LeaveRoute.BY_DECISION,
                List.of(line("Elke avond belt de mentor.")),
                on(first).minusDays(4));
    }

    public static LegalEvent.ConsentGiven consent(int leave, String day) {
        return new LegalEvent.ConsentGiven(
                ConsentTo.LEAVE, new LeaveNo(leave), HANNE.staff(), null, on(day));
    }

    public static StayEvent.LeaveGranted granted(int leave, String day) {
        return new StayEvent.LeaveGranted(
                new LeaveNo(leave), JOOST.staff(), HANNE.staff(), on(day));
    }

    /** What stands in a plan besides goals and measures (JW 6.2.10(1)). */
    public static PlanContents contents() {
        return new PlanContents(
                story("Sam is vaak weg; thuis lopen ruzies hoog op."),
                story("MST vanaf de eerste dag, rust en school."),
                story("Sam wil elke dag bellen met oma: dat kan."),
                story("Na vier weken, daarna elke twee maanden, en als Sam het vraagt."),
                List.of(line("moeder"), line("oma"), line("gedragswetenschapper")),
                null,
                null);
    }

    /** Lives at home, no police, school, placement prevented; marks not asked. */
    public static Outcomes atHome() {
        return new Outcomes(
                Living.HOME, YesNoUnknown.NO, YesNoUnknown.YES, YesNoUnknown.YES, null, null);
    }
}
