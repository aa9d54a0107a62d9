package nl.thuisbest.simulation;

import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.trajectory.Channel;

/** Tells whom the clocks say must be told: mostly the same day, sometimes late. */
final class Notices {
    private final Scene scene;

    Notices(Scene scene) {
        this.scene = scene;
    }

    void follow() {
        int days = scene.happens("notice-late") ? 9 : 0;
        scene.at(scene.now().plusDays(days), this::send);
    }

    private void send() {
        for (var duty : Duties.of(scene.state(), scene.walk().rulebook(), scene.now())) {
            if (duty.open() && !duty.dueOn().isAfter(scene.now().plusDays(14))) {
                scene.walk()
                        .rulebook()
                        .clock(duty.clock(), scene.now())
                        .map(Clock::recipient)
                        .ifPresent(recipient ->
                                scene.act(
                                        scene.coordinator(),
                                        new LegalAction.GiveNotice(
                                                duty.clock(),
                                                recipient,
                                                Channel.SECURE_MAIL,
                                                null,
                                                scene.now())));
            }
        }
    }
}
