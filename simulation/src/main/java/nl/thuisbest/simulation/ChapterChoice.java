package nl.thuisbest.simulation;

import java.util.List;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.CourseAction;
import nl.thuisbest.core.action.HelpAction;
import nl.thuisbest.core.action.PeopleAction;
import nl.thuisbest.core.action.StayAction;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Setting;
import nl.thuisbest.core.rules.Finding;
import nl.thuisbest.core.trajectory.PlaceAnswer;
import nl.thuisbest.core.trajectory.Whereabouts;
import org.jspecify.annotations.Nullable;

/** From looking together which help fits, over the choice, to the end of that help. */
final class ChapterChoice {
    private static final ProgrammeId NOT_CHOSEN = new ProgrammeId("nog-te-kiezen");

    private final Scene scene;
    private final Programme programme;
    private final ChapterStart start;

    ChapterChoice(Scene scene, Programme programme) {
        this.scene = scene;
        this.programme = programme;
        this.start = new ChapterStart(scene);
    }

    void begin() {
        start.refer(NOT_CHOSEN);
        scene.at(scene.now().plusDays(1), start::earlierHelp);
        scene.at(scene.now().plusDays(scene.days("days-to-indication")), this::look);
    }

    /** What is found of the criteria of the help that is thought of; now and then not all. */
    private void look() {
        if (scene.happens("referral-declined")) {
            scene.act(scene.coordinator(), joining(Roles.GEDRAGSWETENSCHAPPER));
            scene.act(
                    scene.scientist(),
                    new CourseAction.Decline(
                            scene.story("reasons-decline"), scene.story("instead"), scene.now()));
            return;
        }
        for (var criterion : programme.criteria()) {
            boolean asked = criterion.force() == Force.LAW || scene.walk().chance().happens(0.9);
            if (criterion.derivedFrom().isEmpty() && asked) {
                scene.act(
                        scene.coordinator(),
                        new CourseAction.JudgeCriterion(
                                criterion.id(),
                                criterion.inclusion() ? Finding.MET : Finding.NOT_MET,
                                scene.story("evidence"),
                                scene.name("organisation"),
                                scene.now()));
            }
        }
        askPlace(scene.name("organisation"));
    }

    private PeopleAction.JoinTeam joining(RoleId role) {
        return new PeopleAction.JoinTeam(scene.who(role).id(), role, null, scene.now());
    }

    private void askPlace(Line provider) {
        scene.act(
                scene.coordinator(),
                new HelpAction.AskPlace(programme.id(), provider, scene.now()));
        scene.at(
                scene.now().plusDays(scene.walk().chance().between(1, 9)),
                () -> answered(provider));
    }

    /** Without a place somebody else is asked; what fits goes on fitting. */
    private void answered(Line provider) {
        boolean place = scene.walk().chance().happens(0.7);
        scene.act(
                scene.coordinator(),
                new HelpAction.AnswerPlace(
                        programme.id(),
                        provider,
                        place ? PlaceAnswer.YES : PlaceAnswer.NO,
                        place ? scene.now() : null,
                        scene.now()));
        if (place) {
            choose(provider);
        } else {
            askPlace(scene.name("organisation"));
        }
    }

    private void choose(Line provider) {
        scene.act(
                scene.coordinator(),
                new HelpAction.ChooseHelp(
                        programme.id(),
                        scene.story("reasons-indicate"),
                        scene.story("why-ordinary"),
                        scene.story("what-adds"),
                        List.of(new Line("jongere en moeder"), scene.name("organisation")),
                        scene.story("deviation"),
                        scene.now()));
        start.team(programme.id());
        if (programme.setting().closed()) {
            start.authorisation();
        }
        scene.act(
                scene.scientist(),
                new CourseAction.Indicate(
                        scene.story("reasons-indicate"), scene.story("deviation"), scene.now()));
        scene.at(scene.now().plusDays(scene.walk().chance().between(1, 20)), () -> start(provider));
    }

    private void start(Line provider) {
        if (programme.setting().closed()) {
            place();
            return;
        }
        scene.act(
                scene.coordinator(),
                new HelpAction.StartHelp(
                        provider, livesThere(provider), scene.story("deviation"), scene.now()));
        scene.at(scene.now().plusDays(scene.walk().chance().between(60, 240)), this::end);
    }

    private @Nullable Line livesThere(Line provider) {
        return programme.setting().compareTo(Setting.FAMILY_HOUSE) >= 0 ? provider : null;
    }

    private void place() {
        scene.act(
                scene.coordinator(),
                new StayAction.Place(
                        scene.crew().site(),
                        new Line(scene.walk().chance().pick(scene.crew().groups())),
                        null,
                        null,
                        scene.story("deviation"),
                        scene.now()));
        scene.at(scene.now().plusDays(scene.walk().chance().between(20, 60)), this::letGo);
    }

    private void letGo() {
        scene.act(
                scene.responsible(),
                new StayAction.LetGo(Whereabouts.HOME, scene.story("moved-on"), scene.now()));
        scene.at(scene.now().plusDays(scene.walk().chance().between(30, 120)), this::end);
    }

    private void end() {
        scene.act(
                scene.coordinator(),
                new CourseAction.StartAftercare(
                        scene.story("ending"), scene.story("deviation"), scene.now()));
        scene.at(
                scene.now().plusDays(scene.walk().chance().between(7, 40)),
                new ChapterEnding(scene)::close);
    }
}
