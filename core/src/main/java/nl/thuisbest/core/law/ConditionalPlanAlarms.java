package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.AuthorisationKind;
import nl.thuisbest.core.trajectory.ConditionalPlan;
import nl.thuisbest.core.trajectory.ConditionalPlans;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.KeepsConditions;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the plan of a conditional authorisation as it was recorded: measures the Act
 * has no room for, nobody named who may admit, not accepted, changed without the young person (JW
 * 6.1.4, 6.1.5). It rings until a later version mends it, or the authorisation is over.
 */
final class ConditionalPlanAlarms {
    private final Trajectory path;
    private final Rulebook rulebook;
    private final LocalDate today;
    private final List<Alarm> alarms = new ArrayList<>();

    private ConditionalPlanAlarms(Trajectory path, Rulebook rulebook, LocalDate today) {
        this.path = path;
        this.rulebook = rulebook;
        this.today = today;
    }

    static Stream<Alarm> of(Trajectory path, Rulebook rulebook, LocalDate today) {
        var here = new ConditionalPlanAlarms(path, rulebook, today);
        path.legal().authorisations().stream()
                .filter(a -> a.kind() == AuthorisationKind.CONDITIONAL)
                .forEach(here::about);
        return here.alarms.stream();
    }

    private void about(Authorisation authorisation) {
        var versions = ConditionalPlans.of(path, authorisation.number());
        if (authorisation.grant() != null) {
            var first = versions.isEmpty() ? null : versions.getFirst().on();
            ring(
                    "conditional-plan-incomplete",
                    "JW 6.1.4(5)",
                    authorisation,
                    authorisation.registeredOn(),
                    first);
        }
        for (int i = 0; i < versions.size(); i++) {
            var next = i + 1 < versions.size() ? versions.get(i + 1).on() : null;
            version(versions.get(i), authorisation, next);
        }
    }

    private void version(
            ConditionalPlans.Version version,
            Authorisation authorisation,
            @Nullable LocalDate mended) {
        var plan = version.plan();
        if (plan.mayAdmit() == null || plan.conditions().isEmpty()) {
            ring("conditional-plan-incomplete", "JW 6.1.4(5)", authorisation, version.on(), mended);
        }
        if (beyondTheList(plan, version.on())) {
            ring(
                    "conditional-measure-not-listed",
                    "JW 6.1.4(6)",
                    authorisation,
                    version.on(),
                    mended);
        }
        if (plan.accepted() == YesNoUnknown.NO
                || plan.keepsConditions() == KeepsConditions.NEITHER) {
            ring("conditional-not-accepted", "JW 6.1.4(8)", authorisation, version.on(), mended);
        }
        if (version.agreed() != YesNoUnknown.YES) {
            ring(
                    "conditional-plan-changed-without-consent",
                    "JW 6.1.5",
                    authorisation,
                    version.on(),
                    mended);
        }
    }

    private boolean beyondTheList(ConditionalPlan plan, LocalDate day) {
        return !plan.otherMeasures().isEmpty()
                || plan.measures().stream()
                        .anyMatch(one ->
                                rulebook.restriction(one, day)
                                        .filter(RestrictiveMeasure::conditional)
                                        .isEmpty());
    }

    private void ring(
            String code,
            String article,
            Authorisation authorisation,
            LocalDate since,
            @Nullable LocalDate mended) {
        var over =
                Stream.concat(
                                Stream.of(authorisation.endsBefore()),
                                Stream.concat(
                                        path.course().closed().map(CourseEvent.Closed::on).stream(),
                                        Stream.ofNullable(mended)))
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        if (since.isBefore(over)) {
            alarms.add(
                    Alarms.law(
                            code,
                            article,
                            "authorisation-" + authorisation.number(),
                            since,
                            Alarms.over(over, today)));
        }
    }
}
