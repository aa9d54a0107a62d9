package nl.thuisbest.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.thuisbest.core.action.LegalAction;
import nl.thuisbest.core.action.MeasurementAction;
import nl.thuisbest.core.kernel.MeasureId;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Measurement;
import nl.thuisbest.core.programme.Scale;
import nl.thuisbest.core.trajectory.Channel;
import nl.thuisbest.core.trajectory.MeasureMoment;

/**
 * What a team does in between: tell whom must be told, ask what must be measured. Mostly in time,
 * sometimes not.
 */
final class Chores {
    private static final int EVERY_DAYS = 2;
    private static final int AHEAD_DAYS = 3;
    private static final String MEASURED = "measured/";

    /** Files of the rulebook whose terms the walk leaves to others. */
    private static final Set<String> OF_OTHERS = Set.of("expertteam", "coalitie", "verwijzing");

    private final Scene scene;

    Chores(Scene scene) {
        this.scene = scene;
    }

    /** Every other day until the path ends. */
    void begin() {
        scene.at(
                scene.now().plusDays(EVERY_DAYS),
                () -> {
                    if (scene.state().course().running()) {
                        doDue();
                        begin();
                    }
                });
    }

    private void doDue() {
        var soon = scene.now().plusDays(AHEAD_DAYS);
        for (var duty : Duties.open(scene.state(), scene.walk().rulebook(), scene.now())) {
            if (!duty.dueOn().isAfter(soon) && !ofOthers(duty) && !scene.happens("chore-put-off")) {
                scene.walk()
                        .rulebook()
                        .clock(duty.clock(), scene.now())
                        .ifPresent(clock -> perform(clock, duty));
            }
        }
    }

    /**
     * What others do, or nobody puts off: it draws no chance, so that families stay as they are.
     */
    private boolean ofOthers(Duty duty) {
        return OF_OTHERS.contains(scene.walk().rulebook().subject(duty.clock().value()));
    }

    private void perform(Clock clock, Duty duty) {
        if (clock.recipient() != null
                && clock.metBy().contains("notice-given")
                && !duty.runsFrom().isAfter(scene.now())) {
            scene.act(
                    scene.coordinator(),
                    new LegalAction.GiveNotice(
                            clock.id(),
                            clock.recipient(),
                            Channel.SECURE_MAIL,
                            null,
                            null,
                            null,
                            duty.to(),
                            scene.now()));
        } else {
            measurement(clock).ifPresent(this::measure);
        }
    }

    private Optional<Measurement> measurement(Clock clock) {
        var asked =
                clock.metBy().stream()
                        .filter(by -> by.startsWith(MEASURED))
                        .map(by -> new MeasureId(by.substring(MEASURED.length())))
                        .toList();
        return scene.state().course().programmeIn(scene.walk().rulebook()).measurements().stream()
                .filter(m -> asked.contains(m.id()))
                .findFirst();
    }

    private void measure(Measurement measurement) {
        var moments =
                measurement.moments().stream()
                        .map(word ->
                                MeasureMoment.valueOf(
                                        word.toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
                        .toList();
        scene.act(
                scene.coordinator(),
                new MeasurementAction.Measure(
                        measurement.id(), moment(moments), score(measurement), null, scene.now()));
    }

    /** At the start what is asked at the start, at the end what is asked at the end. */
    private MeasureMoment moment(List<MeasureMoment> moments) {
        boolean late = scene.state().history().has("aftercare-started");
        return late && moments.contains(MeasureMoment.END) ? MeasureMoment.END : moments.getFirst();
    }

    /** Somewhat above the middle of the scale, in whole numbers. */
    private BigDecimal score(Measurement measurement) {
        if (measurement.scale() == Scale.YES_NO) {
            return BigDecimal.ONE;
        }
        int lowest = measurement.lowest().intValue();
        int highest = measurement.highest().intValue();
        int middle = (lowest + highest) / 2;
        return BigDecimal.valueOf(
                measurement.decimals() == 0 || highest > 1
                        ? scene.walk()
                                .chance()
                                .between(middle, middle + Math.max(1, (highest - lowest) / 4))
                        : highest);
    }
}
