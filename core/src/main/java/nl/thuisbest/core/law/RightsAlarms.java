package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.CameraImages;
import nl.thuisbest.core.trajectory.Escort;
import nl.thuisbest.core.trajectory.Frame;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * Images of cameras over their term, measures on the way or in a court that could not be, and a
 * plan by word of mouth where the Act wants it in writing.
 */
final class RightsAlarms {
    private final Trajectory path;
    private final Rulebook rulebook;

    private RightsAlarms(Trajectory path, Rulebook rulebook) {
        this.path = path;
        this.rulebook = rulebook;
    }

    static Stream<Alarm> of(Trajectory path, Rulebook rulebook) {
        var here = new RightsAlarms(path, rulebook);
        var restrictions = path.restrictions();
        return Stream.of(
                        restrictions.images().stream().flatMap(here::images),
                        restrictions.escorts().stream().flatMap(here::escort),
                        here.spoken())
                .flatMap(alarms -> alarms);
    }

    /** From the day after the term of the clock of the day they were made. */
    private Stream<Alarm> images(CameraImages one) {
        if (one.heldForIncident()) {
            return Stream.empty();
        }
        return CameraTerm.lastDay(one, rulebook)
                .map(day -> day.plusDays(1))
                .filter(since -> one.kept() || !since.isAfter(one.destroyedOn()))
                .map(since ->
                        Alarms.law(
                                "camera-images-too-long",
                                "JW 6.3.1.2(7)",
                                "camera-images-" + one.number(),
                                since,
                                one.destroyedOn()))
                .stream();
    }

    private Stream<Alarm> escort(RestrictionEvent.EscortRestrictionRecorded one) {
        var day = one.at().day();
        var article = one.escort() == Escort.TRANSPORT ? "JW 6.3.2.6" : "JW 6.3.2.7";
        var listed = rulebook.restriction(one.measure(), day);
        boolean tooYoung =
                listed.flatMap(measure ->
                                path.course().ageOn(day).filter(age -> age < measure.youngest()))
                        .isPresent();
        boolean untitled = path.legal().inForceOn(day).isEmpty();
        return Stream.of(
                        ringing(listed.isEmpty(), "escort-not-listed", article + "(1)", one),
                        ringing(tooYoung, "escort-too-young", article + "(2)", one),
                        ringing(untitled, "escort-without-title", article + "(1)", one))
                .flatMap(Optional::stream);
    }

    private Optional<Alarm> ringing(
            boolean rings,
            String code,
            String article,
            RestrictionEvent.EscortRestrictionRecorded one) {
        return rings
                ? Optional.of(
                        Alarms.law(
                                code,
                                article,
                                "escort-restriction-" + one.number(),
                                one.at().day(),
                                talkedOver(one)))
                : Optional.empty();
    }

    /** The day it was talked over with the young person, which answers it. */
    private @Nullable LocalDate talkedOver(RestrictionEvent.EscortRestrictionRecorded one) {
        return path.history()
                .events(RestrictionEvent.EscortTalkedOver.class)
                .filter(talk -> talk.number().equals(one.number()))
                .map(RestrictionEvent.EscortTalkedOver::on)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Under a protection measure, rehabilitation or closed care a plan is always in writing. */
    private Stream<Alarm> spoken() {
        var written =
                Stream.<LocalDate>concat(
                                path.history()
                                        .events(PlanEvent.OutsidePlanWritten.class)
                                        .map(PlanEvent.OutsidePlanWritten::on),
                                path.plan().adopted().stream().map(PlanEvent.PlanAdopted::on))
                        .toList();
        return path.history()
                .events(PlanEvent.OutsidePlanAgreed.class)
                .filter(plan -> !plan.written() && inWriting(plan.on()))
                .map(plan ->
                        Alarms.law(
                                "plan-not-in-writing",
                                "JW 4.1.3(4)",
                                "",
                                plan.on(),
                                written.stream()
                                        .filter(day -> !day.isBefore(plan.on()))
                                        .min(LocalDate::compareTo)
                                        .orElse(null)));
    }

    private boolean inWriting(LocalDate day) {
        return OutsidePlanMoments.closedOn(path, day)
                || path.legal()
                        .frameOn(day)
                        .map(f -> f.frame())
                        .or(() -> path.legal().inForceOn(day).map(a -> a.frame()))
                        .filter(frame -> frame != Frame.CONSENT)
                        .isPresent();
    }
}
