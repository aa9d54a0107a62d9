package nl.thuisbest.simulation;

import java.time.LocalDate;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.StayAction;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.DelayCause;
import nl.thuisbest.core.trajectory.Forecast;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.Whereabouts;

/**
 * The way home: on the planned day, with a gate open and a plan for the days, or later with a
 * reason.
 */
final class ChapterWayHome {
    private static final int WEEKS_ON_LEAVE = 4;

    private final Scene scene;

    ChapterWayHome(Scene scene) {
        this.scene = scene;
    }

    void begin(LocalDate home, boolean school) {
        scene.at(
                home.minusDays(14),
                () ->
                        scene.act(
                                scene.coordinator(),
                                new StayAction.PlanReturn(home, null, scene.now())));
        boolean unsafe = scene.happens("not-safe-in-time");
        if (unsafe) {
            later(home, DelayCause.NOT_SAFE_AT_HOME);
        } else if (!school && !scene.happens("let-go-with-gate-open")) {
            later(home, DelayCause.NO_DAY_ACTIVITY);
        } else {
            scene.at(home, this::returnHome);
        }
    }

    private void later(LocalDate home, DelayCause cause) {
        var wanted = home.plusDays(scene.days("delay-days"));
        scene.at(home.minusDays(2), () -> decideLonger(wanted, cause));
    }

    /** It is decided and told when someone is there, not during a weekend at home. */
    private void decideLonger(LocalDate wanted, DelayCause cause) {
        if (!scene.state().stay().insideOn(scene.now())) {
            scene.at(scene.now().plusDays(1), () -> decideLonger(wanted, cause));
            return;
        }
        var next = withinTitle(wanted);
        if (next.isAfter(planned())) {
            scene.act(
                    scene.scientist(),
                    new StayAction.StayLonger(
                            next,
                            cause,
                            scene.story("why-closed"),
                            scene.mentor().staff(),
                            scene.now()));
            if (cause == DelayCause.NO_DAY_ACTIVITY) {
                scene.at(
                        next.minusDays(2),
                        () -> new ChapterInside(scene).arrangeDay(next.plusDays(1)));
            }
        }
        scene.at(next, this::returnHome);
    }

    /** Nobody stays longer than the title allows: on its last day the team lets go. */
    private LocalDate withinTitle(LocalDate wanted) {
        var ends = scene.state().legal().firstDayWithoutTitle(scene.now());
        return wanted.isAfter(ends) ? ends : wanted;
    }

    private LocalDate planned() {
        var state = scene.state();
        var programme = scene.walk().rulebook().programme(state.course().programme());
        return Forecast.returnDay(state, programme, scene.now()).orElse(scene.now());
    }

    private void returnHome() {
        var home = scene.now();
        if (!scene.state().legal().titleToStayOn(home)) {
            scene.act(scene.mentor(), new StayAction.LetGo(Whereabouts.HOME, null, home));
            new ChapterAtHome(scene).begin();
            return;
        }
        var leave =
                new ChapterInside(scene)
                        .grant(
                                new Period(home, home.plusWeeks(WEEKS_ON_LEAVE)),
                                LeavePurpose.RETURN_HOME);
        scene.act(
                scene.scientist(), new StayAction.ReturnHome(leave, scene.story("day-plan"), home));
        scene.at(home.plusWeeks(WEEKS_ON_LEAVE), this::suspend);
        new ChapterAtHome(scene).begin();
    }

    private void suspend() {
        boolean inForce =
                scene.state()
                        .legal()
                        .inForceOn(scene.now())
                        .filter(a -> !a.suspendedOn(scene.now()))
                        .isPresent();
        if (inForce && scene.state().safety().open().isEmpty()) {
            scene.act(
                    scene.scientist(),
                    new LegalAction.GiveConsent(ConsentTo.SUSPENSION, null, null, scene.now()));
            scene.act(
                    scene.responsible(),
                    new LegalAction.Suspend(scene.story("suspend-reason"), null, scene.now()));
        }
    }
}
