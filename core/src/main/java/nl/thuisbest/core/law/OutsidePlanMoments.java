package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.PlanEvent;
import nl.thuisbest.core.trajectory.Stay;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * From when the six weeks of a plan for help outside closed care count (JW 4.1.3(5)): the day on
 * which the family did without a plan of its own, or the first day of that help when it came later.
 * Inside, JW 6.2.9(2) asks the plan.
 */
final class OutsidePlanMoments {
    /** The family does without a plan of its own, and the help is outside closed care. */
    static final String PLAN_OUTSIDE = "@plan-outside-closed-care";

    private OutsidePlanMoments() {}

    static Optional<LocalDate> of(Trajectory path, LocalDate today) {
        if (closedOn(path, today)) {
            return Optional.empty();
        }
        return path.plan().offers().stream()
                .reduce((_, later) -> later)
                .filter(offer -> !offer.wanted())
                .map(PlanEvent.FamilyGroupPlanOffered::on)
                .flatMap(declined -> outside(path, today).map(since -> later(declined, since)));
    }

    /** Closed care is being carried out: someone sleeps inside, or is on leave. */
    static boolean closedOn(Trajectory path, LocalDate day) {
        boolean placed = path.stay().placed().filter(p -> !p.on().isAfter(day)).isPresent();
        return path.stay().insideOn(day) || placed && path.legal().titleToStayOn(day);
    }

    /** The first day of the help outside that goes on today. */
    private static Optional<LocalDate> outside(Trajectory path, LocalDate today) {
        var placed = path.stay().placed().map(Stay.Placement::on);
        if (placed.isEmpty()) {
            return started(path, today);
        }
        var day = today;
        while (day.isAfter(placed.get()) && !closedOn(path, day.minusDays(1))) {
            day = day.minusDays(1);
        }
        return Optional.of(day);
    }

    /** Who was never inside: from the start of MST, or of a conditional authorisation. */
    private static Optional<LocalDate> started(Trajectory path, LocalDate today) {
        return Stream.concat(
                        Stream.ofNullable(path.stay().mst()).map(Stay.Mst::since),
                        path
                                .legal()
                                .inForceOn(today)
                                .filter(title -> title.conditionalOn(today))
                                .map(title -> title.period().from())
                                .stream())
                .filter(day -> !day.isAfter(today))
                .min(LocalDate::compareTo);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
