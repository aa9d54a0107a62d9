package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Typed.days;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.AuthorisationEnd;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.Heard;
import nl.thuisbest.core.trajectory.LegalEvent;
import nl.thuisbest.core.trajectory.Opinion;
import nl.thuisbest.core.trajectory.SafetyEvent;
import nl.thuisbest.core.trajectory.TimeOutNo;
import nl.thuisbest.core.trajectory.TimeOutRemedy;
import nl.thuisbest.core.trajectory.TimeOutRoute;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.jspecify.annotations.Nullable;

/** What the tests of TimeOutTest begin with. */
final class TimeOuts {
    static final Story PROPOSAL = story("Naar tante.");
    static final Story NOT_KEPT = story("Belde niet en kwam niet.");

    private TimeOuts() {}

    static SafetyAction.DecideTimeOut decide(
            String day,
            @Nullable String target,
            boolean danger,
            @Nullable Actor vote,
            @Nullable String withoutVote) {
        return new SafetyAction.DecideTimeOut(
                story("Oma kwam, MST kwam elke dag."),
                story("Drie nachten weg."),
                story("Zonder verblijf bereikt de hulp Sam nu niet."),
                story("Oma kan niet."),
                List.of(),
                PROPOSAL,
                story("Moe, wil praten."),
                story("De hulp kon je niet vinden."),
                List.of(new Heard(line("Sam"), Opinion.AGREES_BUT_DIFFERENT, story("Niet lang"))),
                List.of(line("Elke dag naar school.")),
                target == null ? null : on(target),
                null,
                danger,
                danger ? null : NOT_KEPT,
                vote == null ? null : vote.staff(),
                withoutVote == null ? null : story(withoutVote),
                null,
                List.of(),
                on(day));
    }

    static SafetyAction.DecideTimeOut decide(String day, String target) {
        return decide(day, target, false, null, null);
    }

    static SafetyEvent.TimeOutDecided decided(
            TimeOutRoute route, Actor by, @Nullable Actor vote, String day, String target) {
        return new SafetyEvent.TimeOutDecided(
                new TimeOutNo(1),
                route,
                story("Oma kwam, MST kwam elke dag."),
                story("Drie nachten weg."),
                story("Zonder verblijf bereikt de hulp Sam nu niet."),
                story("Oma kan niet."),
                story("Moe, wil praten."),
                story("De hulp kon je niet vinden."),
                List.of(new Heard(line("Sam"), Opinion.AGREES_BUT_DIFFERENT, story("Niet lang"))),
                List.of(line("Elke dag naar school.")),
                on(target),
                null,
                by.staff(),
                vote == null ? null : vote.staff(),
                null,
                List.of(),
                PROPOSAL,
                asksWhatWasNotKept(route) ? NOT_KEPT : null,
                null,
                List.of(),
                TimeOutRemedy.of(route),
                on(day));
    }

    private static boolean asksWhatWasNotKept(TimeOutRoute route) {
        return route == TimeOutRoute.ADMISSION_MAY;
    }

    static Past conditional() {
        return Paths.returnedHome()
                .then(
                        new LegalEvent.AuthorisationEnded(
                                Paths.AUTHORISATION,
                                AuthorisationEnd.REPLACED,
                                null,
                                on("2026-04-04")),
                        new LegalEvent.AuthorisationRegistered(
                                new AuthorisationNo(2),
                                AuthorisationKind.CONDITIONAL,
                                Frame.SUPERVISION_ORDER,
                                days("2026-04-04", "2027-03-31"),
                                line("Rechtbank Verzonnen"),
                                null,
                                on("2026-04-04")));
    }

    static SafetyAction.EndTimeOut end(
            SafetyAction.TimeOutExit back, @Nullable Line second, String day) {
        return new SafetyAction.EndTimeOut(story("Plan weer op orde."), back, second, on(day));
    }
}
