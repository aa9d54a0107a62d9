package nl.thuisbest.simulation;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.ExpertAction;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.trajectory.AskGround;
import nl.thuisbest.core.trajectory.Breakthrough;
import nl.thuisbest.core.trajectory.ExpertActionNo;
import nl.thuisbest.core.trajectory.ExpertAskNo;
import nl.thuisbest.core.trajectory.ExpertAsks;
import nl.thuisbest.core.trajectory.ExpertDirection;
import nl.thuisbest.core.trajectory.RegionSignalKind;
import nl.thuisbest.core.trajectory.Screening;
import nl.thuisbest.core.trajectory.StuckKind;
import nl.thuisbest.core.trajectory.TableMember;
import nl.thuisbest.core.trajectory.TablePresence;

/** One question to the expert team, from the asking until it is broken through or explained. */
final class ChapterExperts {
    private static final ExpertAskNo ASK = new ExpertAskNo(1);
    private static final int APART_DAYS = 40;

    private final Scene scene;
    private final Tale tale;

    ChapterExperts(Scene scene, Tale tale) {
        this.scene = scene;
        this.tale = tale;
    }

    /** Some ask at once, others on their way. */
    void begin(LocalDate referred) {
        var day = referred.plusDays(5 + (long) APART_DAYS * ((scene.family() / 6 + 1) % 4));
        scene.at(day, this::ask);
        step(day, 4, this::screen);
        step(day, 18, this::table);
        step(day, 22, this::advice);
        step(day, 36, this::done);
        step(day, 48, () -> follow(Breakthrough.NOT_YET));
        step(day, 74, this::end);
    }

    private void step(LocalDate day, int after, Runnable what) {
        scene.at(
                day.plusDays(after),
                () -> {
                    if (!ExpertAsks.of(scene.state()).open().isEmpty()) {
                        what.run();
                    }
                });
    }

    private void act(Action action) {
        scene.walk().aside(scene.coordinator(), action);
    }

    private void ask() {
        if (!scene.state().course().running()) {
            return;
        }
        boolean noPlace = tale.number() == 0;
        act(
                new ExpertAction.AskExperts(
                        List.of(
                                        StuckKind.NO_PLACE,
                                        StuckKind.NO_COOPERATION_BETWEEN_HELPERS,
                                        StuckKind.SEVERAL_PROBLEMS_AT_ONCE)
                                .get(tale.number()),
                        tale.story("stuck"),
                        tale.story("tried"),
                        tale.story("ask"),
                        noPlace ? scene.state().course().programme() : null,
                        noPlace ? scene.now().minusDays(12) : null,
                        AskGround.CONSENT,
                        scene.state().team().kin().stream()
                                .filter(kin -> kin.gezag())
                                .map(kin -> kin.person())
                                .toList(),
                        false,
                        scene.now()));
    }

    private void screen() {
        act(
                new ExpertAction.ScreenAsk(
                        ASK, Screening.TAKE_UP, tale.story("screened"), null, scene.now()));
        act(new ExpertAction.PlanExpertTable(ASK, scene.now().plusDays(14), scene.now()));
    }

    private void table() {
        act(
                new ExpertAction.HoldExpertTable(
                        ASK,
                        List.of(
                                member("A. Zonderland", "voorzitter"),
                                member("B. van Nergens", "gedragswetenschapper"),
                                member("C. Verzonnen", "ervaringsdeskundige"),
                                member("D. Denkbeeld", "gemeente")),
                        TablePresence.PRESENT,
                        tale.story("youth-at-table"),
                        TablePresence.PRESENT,
                        null,
                        scene.now()));
    }

    private static TableMember member(String name, String function) {
        return new TableMember(new Line(name), new Line(function));
    }

    private void advice() {
        act(
                new ExpertAction.GiveExpertAdvice(
                        ASK,
                        List.of(
                                new ExpertDirection(
                                        new Line("gedragswetenschapper"),
                                        tale.story("direction-one")),
                                new ExpertDirection(
                                        new Line("ervaringsdeskundige"),
                                        tale.story("direction-two"))),
                        scene.now()));
        act(
                new ExpertAction.AgreeExpertAction(
                        ASK,
                        tale.line("agreed"),
                        new Line("verwijzer"),
                        scene.now().plusDays(14),
                        scene.now()));
        act(
                new ExpertAction.SignalRegion(
                        ASK,
                        List.of(
                                        RegionSignalKind.HELP_MISSING,
                                        RegionSignalKind.BORDER_BETWEEN_LAWS,
                                        RegionSignalKind.COOPERATION)
                                .get(tale.number()),
                        tale.story("signal"),
                        scene.now()));
    }

    private void done() {
        act(new ExpertAction.FinishExpertAction(new ExpertActionNo(1), true, null, scene.now()));
    }

    private void follow(Breakthrough outcome) {
        act(
                new ExpertAction.FollowUpAdvice(
                        ASK,
                        outcome,
                        outcome == Breakthrough.NOT_YET
                                ? tale.story("stuck")
                                : tale.story("followed"),
                        scene.now()));
    }

    private void end() {
        follow(Breakthrough.BROKEN_THROUGH);
    }
}
