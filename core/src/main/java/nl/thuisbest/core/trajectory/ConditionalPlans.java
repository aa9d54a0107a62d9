package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.RestrictionId;

/** The plans of the conditional authorisations of a path, as they were given and changed. */
public final class ConditionalPlans {
    private ConditionalPlans() {}

    /**
     * One version.
     *
     * @param agreed whether the young person agreed with the change (JW 6.1.5); the first one of an
     *     authorisation is no change
     */
    public record Version(
            DecisionNo entry, ConditionalPlan plan, LocalDate on, YesNoUnknown agreed) {}

    /** All versions of one authorisation, in the order they were recorded. */
    public static List<Version> of(Trajectory path, AuthorisationNo number) {
        return path.history().entries().stream()
                .flatMap(entry ->
                        entry.event() instanceof TitleEvent.OfConditionalPlan plan
                                        && plan.authorisation().equals(number)
                                ? Stream.of(version(Contestable.number(entry), plan))
                                : Stream.empty())
                .toList();
    }

    private static Version version(DecisionNo entry, TitleEvent.OfConditionalPlan event) {
        return switch (event) {
            case TitleEvent.ConditionalPlanRecorded e ->
                    new Version(entry, e.plan(), e.on(), YesNoUnknown.YES);
            case TitleEvent.ConditionalPlanChanged e ->
                    new Version(entry, e.plan(), e.on(), e.agreed());
        };
    }

    /**
     * The one that holds on that day. A change does not hold without consent of the young person,
     * nor when the court annulled it (JW 6.1.5, 6.1.7(1)).
     */
    public static Optional<Version> on(Trajectory path, AuthorisationNo number, LocalDate day) {
        return of(path, number).stream()
                .filter(version -> !version.on().isAfter(day))
                .filter(version -> version.agreed() == YesNoUnknown.YES)
                .filter(version -> path.remedies().holds(version.entry(), day))
                .reduce((_, later) -> later);
    }

    /** Until and with which day a measure may be applied outside, by the plan in force that day. */
    public static Optional<LocalDate> allowedUntil(
            Trajectory path, RestrictionId measure, LocalDate day) {
        return path.legal()
                .inForceOn(day)
                .filter(authorisation -> authorisation.conditionalOn(day))
                .filter(authorisation ->
                        on(path, authorisation.number(), day)
                                .filter(version -> version.plan().measures().contains(measure))
                                .isPresent())
                .map(authorisation -> authorisation.endsBefore().minusDays(1));
    }
}
