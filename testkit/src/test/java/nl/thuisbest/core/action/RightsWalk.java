package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Professionals.YARA;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.util.List;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.trajectory.CameraImagesNo;
import nl.thuisbest.core.trajectory.EscortRestrictionNo;
import nl.thuisbest.core.trajectory.IncidentKind;
import nl.thuisbest.core.trajectory.IncidentNo;
import nl.thuisbest.core.trajectory.WritingAskedBy;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;

/** Images of cameras, measures by others and a plan for help at home, each taken by an action. */
final class RightsWalk {
    private RightsWalk() {}

    static Past past() {
        var day = on("2026-02-11");
        var images = new CameraImagesNo(1);
        return Paths.placed()
                .act(
                        YARA,
                        new RestrictionAction.KeepCameraImages(
                                line("Gang"), Moment.parse("2026-02-10T19:10"), null))
                .act(
                        YARA,
                        new IncidentAction.RecordIncident(
                                IncidentKind.OTHER,
                                story("Een ruit kapot."),
                                null,
                                List.of(),
                                false,
                                null,
                                day))
                .act(
                        HANNE,
                        new RestrictionAction.KeepCameraImagesLonger(
                                images, new IncidentNo(1), story("De politie vraagt erom."), day))
                .act(HANNE, new RestrictionAction.DestroyCameraImages(images, on("2026-04-02")))
                .act(
                        YARA,
                        new RestrictionAction.RecordEscortRestriction(
                                TestRulebook.SEARCH_ON_THE_WAY,
                                line("Vervoer Verzonnen"),
                                Moment.parse("2026-02-11T09:00"),
                                null,
                                story("Op weg naar de rechtbank."),
                                line("een aansteker"),
                                true,
                                null))
                .act(
                        YARA,
                        new RestrictionAction.TalkOverEscort(
                                new EscortRestrictionNo(1), story("Dat was stom."), day))
                .act(
                        TESS,
                        new PlanAction.AgreeOutsidePlan(
                                story("Oma belt."), line("Sam en opa"), false, on("2026-04-02")))
                .act(TESS, new PlanAction.AskPlanInWriting(WritingAskedBy.PARENT, on("2026-04-03")))
                .act(TESS, new PlanAction.WriteOutsidePlan(story("Oma belt."), on("2026-04-04")));
    }
}
