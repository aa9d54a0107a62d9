package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Happened.consent;
import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.JOOST;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.trajectory.CancelledFor;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.LeaveSeriesNo;
import nl.thuisbest.core.trajectory.SearchStep;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import org.jspecify.annotations.Nullable;

/** Paths with leave in a series, and the actions on it. */
final class LeavePasts {
    private LeavePasts() {}

    static final LeaveSeriesNo ONE = new LeaveSeriesNo(1);

    static LeaveAction.PlanLeaveSeries weekends(String last, LeaveRoute route) {
        return series(
                new LeaveRhythm.EveryWeek(on("2026-02-13"), 2, on(last)),
                LeavePurpose.PRACTISE_AT_HOME,
                route);
    }

    static LeaveAction.PlanLeaveSeries series(
            LeaveRhythm rhythm, LeavePurpose purpose, LeaveRoute route) {
        return series(rhythm, purpose, route, on("2026-02-09"));
    }

    static LeaveAction.PlanLeaveSeries series(
            LeaveRhythm rhythm, LeavePurpose purpose, LeaveRoute route, LocalDate day) {
        return new LeaveAction.PlanLeaveSeries(
                rhythm,
                purpose,
                route,
                List.of(line("Elke avond belt de mentor.")),
                List.of(line("MST komt zaterdag.")),
                day);
    }

    static Past planned() {
        return Paths.planned().act(YARA, weekends("2026-03-06", LeaveRoute.BY_DECISION));
    }

    static LeaveAction.PlanLeaveSeries weekends(String last, LeaveRoute route, int day) {
        return series(
                new LeaveRhythm.EveryWeek(on("2026-02-20"), 2, on(last)),
                LeavePurpose.PRACTISE_AT_HOME,
                route,
                on("2026-02-01").plusDays(day - 1));
    }

    static Past decided() {
        return planned()
                .then(consent(1, "2026-02-11"))
                .act(JOOST, new StayAction.GrantLeave(new LeaveNo(1), on("2026-02-12")));
    }

    static StayAction.StartLeave start(int leave, String day) {
        return new StayAction.StartLeave(new LeaveNo(leave), on(day));
    }

    static StayAction.EndLeave end(int leave, @Nullable String how, String day) {
        return new StayAction.EndLeave(
                new LeaveNo(leave), how == null ? null : story(how), on(day));
    }

    static LeaveAction.ChangeLeaveConditions conditions(boolean easier, @Nullable String notKept) {
        return new LeaveAction.ChangeLeaveConditions(
                new LeaveNo(2),
                easier,
                List.of(line("Belt om 21.")),
                List.of(),
                notKept == null ? null : story(notKept),
                on("2026-02-12"));
    }

    static Past weeksAtHome() {
        return Paths.practised()
                .act(
                        YARA,
                        series(
                                new LeaveRhythm.WeeksAtHome(on("2026-03-07"), 4),
                                LeavePurpose.RETURN_HOME,
                                LeaveRoute.BY_DECISION))
                .then(consent(2, "2026-03-05"))
                .act(JOOST, new StayAction.GrantLeave(new LeaveNo(2), on("2026-03-06")))
                .act(
                        HANNE,
                        new StayAction.ReturnHome(
                                new LeaveNo(2), story("Bij oma."), on("2026-03-07")));
    }

    /** All that can become of the leaves of a series. */
    static Past inSeries() {
        var back =
                decided()
                        .act(YARA, new StayAction.StartLeave(new LeaveNo(1), on("2026-02-13")))
                        .act(
                                YARA,
                                new LeaveAction.RecordNotBack(
                                        new LeaveNo(1), null, on("2026-02-15")))
                        .act(
                                YARA,
                                new LeaveAction.TakeSearchStep(
                                        SearchStep.CALLED_YOUTH, null, on("2026-02-15")))
                        .act(YARA, new StayAction.EndLeave(new LeaveNo(1), null, on("2026-02-16")))
                        .act(
                                YARA,
                                new LeaveAction.TellLeave(
                                        new LeaveNo(1), story("Goed."), on("2026-02-16")))
                        .act(
                                YARA,
                                new LeaveAction.TalkAfterReturn(
                                        YARA.staff(),
                                        story("De bus reed niet."),
                                        story("Eerder bellen."),
                                        on("2026-02-16")));
        return back.act(
                        YARA,
                        new LeaveAction.CancelLeave(
                                new LeaveNo(2), CancelledFor.YOUTH, null, on("2026-02-17")))
                .act(
                        JOOST,
                        new LeaveAction.ChangeLeaveConditions(
                                new LeaveNo(3), true, List.of(), List.of(), null, on("2026-02-17")))
                .act(
                        JOOST,
                        new LeaveAction.RevokeLeaveSeries(
                                new LeaveNo(3),
                                true,
                                story("Thuis is het niet veilig."),
                                null,
                                on("2026-02-18")))
                .act(YARA, weekends("2026-03-06", LeaveRoute.BY_DECISION, 19))
                .act(
                        JOOST,
                        new LeaveAction.RefuseLeave(
                                new LeaveNo(5), story("Eerst het gesprek."), on("2026-02-19")));
    }
}
