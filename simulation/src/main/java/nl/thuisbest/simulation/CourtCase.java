package nl.thuisbest.simulation;

import java.util.List;
import nl.thuisbest.core.access.Registration.Register;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.TitleAction;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.Expert;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.GezagConsent;
import nl.thuisbest.core.trajectory.Grant;
import nl.thuisbest.core.trajectory.Ground;
import nl.thuisbest.core.trajectory.Hearing;
import nl.thuisbest.core.trajectory.Requester;

/** The way to an authorisation: consent where it rests on that, the request, the decision. */
final class CourtCase {
    private final Scene scene;

    CourtCase(Scene scene) {
        this.scene = scene;
    }

    void granted(Period period) {
        var frame = scene.state().course().frame();
        boolean byConsent = frame == Frame.CONSENT;
        if (byConsent) {
            consents();
        }
        var requester = byConsent ? Requester.COLLEGE : Requester.CERTIFIED_INSTITUTION;
        scene.act(
                scene.coordinator(),
                new TitleAction.RequestAuthorisation(
                        AuthorisationKind.ORDINARY, requester, period, null, null, scene.now()));
        var number = scene.walk().chance().between(100_000, 999_999);
        scene.act(
                scene.coordinator(),
                new LegalAction.RegisterAuthorisation(
                        AuthorisationKind.ORDINARY,
                        frame,
                        period,
                        scene.name("court"),
                        new Grant(
                                requester,
                                List.of(Ground.values()),
                                new Line("C/99/" + number + " JE RK"),
                                scene.now(),
                                Hearing.HEARD,
                                null),
                        scene.name("parent"),
                        new Expert(
                                Register.BIG_GZ_PSYCHOLOOG,
                                new Line("9990" + number + "25"),
                                scene.now().minusDays(scene.walk().chance().between(3, 12))),
                        null,
                        scene.now()));
    }

    /** Of each who has gezag: the authorisation rests on it. */
    private void consents() {
        for (var kin : scene.state().team().kin()) {
            if (kin.gezag()) {
                scene.act(
                        scene.coordinator(),
                        new TitleAction.RecordGezagConsent(
                                kin.person(), GezagConsent.GIVEN, null, scene.now()));
            }
        }
    }
}
