package nl.thuisbest.simulation;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.HomeAction;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.PeopleAction;
import nl.thuisbest.core.action.StayAction;
import nl.thuisbest.core.trajectory.ConsentTo;
import nl.thuisbest.core.trajectory.DelayCause;
import nl.thuisbest.core.trajectory.Forecast;
import nl.thuisbest.core.trajectory.NextTitle;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.Whereabouts;

/**
 * The way home: on the planned day, with a gate open and a plan for the days, or later with a
 * reason.
 */
final class ChapterWayHome {
    private static final int WEEKS_ON_LEAVE = 4;
    private static final int DAYS_BEFORE_PREPARED = 18;

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
        var programme = state.course().programmeIn(scene.walk().rulebook());
        return Forecast.returnDay(state, programme, scene.now()).orElse(scene.now());
    }

    private void returnHome() {
        var home = scene.now();
        if (!scene.state().legal().titleToStayOn(home)) {
            scene.act(scene.mentor(), new StayAction.LetGo(Whereabouts.HOME, null, home));
            new ChapterAtHome(scene).begin();
            return;
        }
        var leave = new ChapterLeave(scene).weeksAtHome(home);
        scene.act(
                scene.scientist(), new StayAction.ReturnHome(leave, scene.story("day-plan"), home));
        scene.at(home.plusDays(DAYS_BEFORE_PREPARED), this::prepare);
        scene.at(home.plusWeeks(WEEKS_ON_LEAVE), this::suspend);
        new ChapterAtHome(scene).begin();
    }

    /** In the third week, so that the fourth need not wait for papers. */
    private void prepare() {
        if (executed() && scene.state().safety().open().isEmpty()) {
            scene.act(
                    scene.coordinator(),
                    new HomeAction.PrepareSuspension(
                            NextTitle.SUSPENSION,
                            scene.story("suspend-reason"),
                            List.of(scene.line("help-condition")),
                            List.of(Recipient.CHILD_PROTECTION_BOARD, Recipient.COLLEGE),
                            scene.story("youth-view"),
                            scene.now()));
        }
    }

    private boolean executed() {
        return scene.state()
                .legal()
                .inForceOn(scene.now())
                .filter(a -> !a.suspendedOn(scene.now()))
                .isPresent();
    }

    private void suspend() {
        if (executed() && scene.state().safety().open().isEmpty()) {
            scene.act(
                    scene.scientist(),
                    new LegalAction.GiveConsent(ConsentTo.SUSPENSION, null, null, scene.now()));
            scene.act(
                    scene.responsible(),
                    new LegalAction.Suspend(scene.story("suspend-reason"), null, scene.now()));
            askTheLawyer();
        }
    }

    /** From a suspension on the Act leaves open when the authorisation lapses (JW 6.1.12(3)). */
    private void askTheLawyer() {
        scene.crew()
                .find(Roles.JURIST)
                .filter(lawyer -> !scene.state().team().isMember(lawyer.id()))
                .ifPresent(lawyer ->
                        scene.act(
                                scene.coordinator(),
                                new PeopleAction.JoinTeam(
                                        lawyer.id(), Roles.JURIST, null, scene.now())));
    }
}
