package nl.thuisbest.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.thuisbest.core.action.LeaveAction;
import nl.thuisbest.core.action.LeaveRhythm;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.StayAction;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.SearchStep;

/**
 * Leave: every weekend as one decision, the weeks after the return as another; now and then someone
 * is not back in time.
 */
final class ChapterLeave {
    private static final int WEEKS_ON_LEAVE = 4;
    private static final int NIGHTS = 2;
    private static final int DAYS_AHEAD = 4;

    private final Scene scene;

    ChapterLeave(Scene scene) {
        this.scene = scene;
    }

    /** Every weekend between the third week inside and the return, decided some days before. */
    void weekends(LocalDate placed, LocalDate home) {
        var first = placed.plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        if (first.plusDays(3).isBefore(home)) {
            scene.at(first.minusDays(DAYS_AHEAD), () -> decideWeekends(first, home));
        }
    }

    private void decideWeekends(LocalDate first, LocalDate home) {
        var ends = scene.state().legal().firstDayWithoutTitle(scene.now());
        var before = ends.isBefore(home) ? ends.plusDays(1) : home;
        var last = before.minusDays(DAYS_AHEAD);
        if (!inside() || last.isBefore(first)) {
            return;
        }
        var rhythm = new LeaveRhythm.EveryWeek(first, NIGHTS, last);
        int number = grant(rhythm, LeavePurpose.PRACTISE_AT_HOME).value();
        for (var weekend : rhythm.periods()) {
            var leave = new LeaveNo(number++);
            boolean lastOne = weekend.from().plusWeeks(1).isAfter(last);
            scene.at(weekend.from(), () -> weekend(leave, lastOne));
        }
    }

    private void weekend(LeaveNo number, boolean lastOne) {
        boolean ahead = scene.state().stay().leave(number).filter(l -> l.ahead()).isPresent();
        if (inside() && ahead) {
            scene.act(scene.mentor(), new StayAction.StartLeave(number, scene.now()));
            boolean late = !lastOne && scene.happens("not-back-in-time");
            scene.at(
                    scene.now().plusDays(NIGHTS),
                    () -> {
                        if (late) {
                            notBack(number);
                        } else {
                            back(number);
                        }
                    });
        }
    }

    private void back(LeaveNo number) {
        scene.act(
                scene.mentor(),
                new StayAction.EndLeave(number, scene.story("leave-went"), scene.now()));
    }

    /** A night nobody knows; back the next day, and talked through. */
    private void notBack(LeaveNo number) {
        scene.act(scene.mentor(), new LeaveAction.RecordNotBack(number, null, scene.now()));
        for (var step :
                List.of(
                        SearchStep.CALLED_YOUTH,
                        SearchStep.CALLED_HOME,
                        SearchStep.ASKED_NETWORK,
                        SearchStep.TOLD_PARENTS,
                        SearchStep.TOLD_CERTIFIED_INSTITUTION,
                        SearchStep.TOLD_POLICE)) {
            scene.act(scene.mentor(), new LeaveAction.TakeSearchStep(step, null, scene.now()));
        }
        scene.at(
                scene.now().plusDays(1),
                () -> {
                    back(number);
                    scene.at(scene.now().plusDays(1), this::talk);
                });
    }

    private void talk() {
        scene.act(
                scene.mentor(),
                new LeaveAction.TalkAfterReturn(
                        scene.mentor().staff(),
                        scene.story("not-back-words"),
                        scene.story("not-back-helps"),
                        scene.now()));
    }

    private boolean inside() {
        return scene.state().stay().insideOn(scene.now());
    }

    /** The weeks at home with leave, as far as the title reaches; the first of them. */
    LeaveNo weeksAtHome(LocalDate home) {
        var ends = scene.state().legal().firstDayWithoutTitle(home);
        int weeks = WEEKS_ON_LEAVE;
        while (weeks > 1 && home.plusWeeks(weeks).isAfter(ends)) {
            weeks--;
        }
        var rhythm =
                home.plusWeeks(1).isAfter(ends)
                        ? new LeaveRhythm.ChosenDays(
                                List.of(new nl.thuisbest.core.kernel.Period(home, ends)))
                        : new LeaveRhythm.WeeksAtHome(home, weeks);
        return grant(rhythm, LeavePurpose.RETURN_HOME);
    }

    /**
     * Planned by the mentor, consented to by the behavioural scientist, granted by who is
     * responsible (JW 6.4.1).
     */
    private LeaveNo grant(LeaveRhythm rhythm, LeavePurpose purpose) {
        var number = scene.state().stay().nextLeave();
        scene.act(
                scene.mentor(),
                new LeaveAction.PlanLeaveSeries(
                        rhythm,
                        purpose,
                        LeaveRoute.BY_DECISION,
                        List.of(scene.line("condition")),
                        List.of(scene.line("help-condition")),
                        scene.now()));
        scene.act(
                scene.scientist(),
                new LegalAction.GiveConsent(ConsentTo.LEAVE, number, null, scene.now()));
        scene.act(scene.responsible(), new StayAction.GrantLeave(number, scene.now()));
        return number;
    }
}
