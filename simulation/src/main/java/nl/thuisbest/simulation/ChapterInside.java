package nl.thuisbest.simulation;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.DaytimeAction;
import nl.thuisbest.core.action.PlanAction;
import nl.thuisbest.core.action.StayAction;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.trajectory.DayActivity;
import nl.thuisbest.core.trajectory.Goal;
import nl.thuisbest.core.trajectory.GoalOf;
import nl.thuisbest.core.trajectory.PlanContents;
import nl.thuisbest.core.trajectory.Whereabouts;

/** The weeks inside: plan, school, leave at home, gates. Phase 2. */
final class ChapterInside {
    private final Scene scene;

    ChapterInside(Scene scene) {
        this.scene = scene;
    }

    void begin() {
        var placed = scene.now();
        int home = scene.days("return-day");
        new ChapterRemedies(scene).begin();
        scene.at(placed.plusDays(scene.days("days-to-school-call")), this::callSchool);
        scene.at(placed.plusDays(scene.days("days-to-plan")), this::adoptPlan);
        new ChapterMeasures(scene).begin(placed);
        new ChapterLeave(scene).weekends(placed, placed.plusDays(home));
        scene.at(placed.plusDays(home - 9L), this::gates);
        boolean school = !scene.happens("no-school-in-time");
        if (school) {
            scene.at(
                    placed.plusDays(home - scene.walk().chance().between(4, 18)),
                    () -> arrangeDay(placed.plusDays(home + 2L)));
        }
        if (scene.happens("other-closed-place")) {
            scene.at(
                    placed.plusDays(home - 3L),
                    () -> new ChapterEnding(scene).moveOn(Whereabouts.OTHER_CLOSED_PLACE));
        } else if (scene.happens("other-open-place")) {
            scene.at(
                    placed.plusDays(home + 8L),
                    () -> new ChapterEnding(scene).moveOn(Whereabouts.OPEN_PLACE));
        } else {
            new ChapterWayHome(scene).begin(placed.plusDays(home), school);
        }
    }

    private void callSchool() {
        scene.act(
                scene.coordinator(),
                new DaytimeAction.ContactSchool(
                        scene.name("school"),
                        new Line("zorgcoördinator"),
                        scene.story("school-result"),
                        scene.now()));
    }

    private void adoptPlan() {
        var goals =
                List.of(
                        new Goal(
                                GoalOf.YOUTH, scene.story("goal-youth"), scene.story("would-show")),
                        new Goal(
                                GoalOf.PARENTS,
                                scene.story("goal-parents"),
                                scene.story("would-show")));
        scene.act(
                scene.responsible(),
                new PlanAction.AdoptPlan(
                        goals,
                        new PlanContents(
                                scene.story("plan-problem"),
                                scene.story("plan-help"),
                                scene.story("plan-wishes"),
                                scene.story("plan-evaluation"),
                                List.of(new Line("beide ouders"), new Line("gedragswetenschapper")),
                                null,
                                null),
                        List.of(),
                        scene.story("family-group-plan"),
                        null,
                        scene.now(),
                        scene.now()));
    }

    private void gates() {
        for (var gate : scene.state().course().programmeIn(scene.walk().rulebook()).gates()) {
            if (gate.derivedFrom().isEmpty() && scene.walk().chance().happens(0.85)) {
                scene.act(
                        scene.who(Roles.TRAJECTBEGELEIDER).actor(),
                        new StayAction.MeetGate(
                                gate.id(), scene.story("gate-evidence"), scene.now()));
            }
        }
    }

    void arrangeDay(LocalDate startsOn) {
        var kind =
                scene.walk()
                        .chance()
                        .pick(
                                List.of(
                                        DayActivity.SCHOOL_OF_ORIGIN,
                                        DayActivity.NEW_SCHOOL,
                                        DayActivity.NEW_SCHOOL,
                                        DayActivity.INTERNSHIP,
                                        DayActivity.WORK));
        boolean work = kind == DayActivity.INTERNSHIP || kind == DayActivity.WORK;
        scene.act(
                scene.coordinator(),
                new DaytimeAction.ArrangeDayActivity(
                        kind, scene.name(work ? "work" : "school"), startsOn, null, scene.now()));
    }
}
