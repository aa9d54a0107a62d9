package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The dated steps of one authorisation, from the request to its end: how it went. */
public final class Chain {
    private final Trajectory path;
    private final Authorisation authorisation;
    private final List<Stage.Step> steps = new ArrayList<>();

    private Chain(Trajectory path, Authorisation authorisation) {
        this.path = path;
        this.authorisation = authorisation;
    }

    /** What was so until and with that day, in order. */
    public static List<Stage.Step> of(
            Trajectory path, Authorisation authorisation, LocalDate today) {
        var chain = new Chain(path, authorisation);
        chain.granted();
        chain.executed(today);
        chain.suspended();
        chain.over();
        return chain.steps.stream()
                .filter(step -> !step.on().isAfter(today))
                .sorted(Comparator.comparing(Stage.Step::on))
                .toList();
    }

    private void step(LocalDate on, Stage stage) {
        steps.add(new Stage.Step(on, stage));
    }

    private void granted() {
        path.legal().titles().requests().stream()
                .filter(r -> authorisation.number().equals(r.granted()))
                .forEach(r -> step(r.asked().on(), new Stage.Requested()));
        var grant = authorisation.grant();
        var decided = grant == null ? null : grant.decidedOn();
        step(decided == null ? authorisation.registeredOn() : decided, new Stage.Granted());
    }

    /** From the first night inside under it, or from its first day under conditions. */
    private void executed(LocalDate today) {
        if (authorisation.kind() == AuthorisationKind.CONDITIONAL) {
            step(authorisation.period().from(), new Stage.OnConditions());
            var admitted = authorisation.admittedOn();
            if (admitted != null) {
                step(admitted, new Stage.Admitted());
            }
            return;
        }
        DayLedger.of(path, today.plusDays(1)).runs().stream()
                .filter(run -> run.status().closed())
                .map(Run::period)
                .flatMap(inside ->
                        inside
                                .intersect(
                                        new nl.thuisbest.core.kernel.Period(
                                                authorisation.period().from(), end()))
                                .stream())
                .findFirst()
                .ifPresent(inside -> step(inside.from(), new Stage.Executed()));
    }

    /** At least one day, for one that was annulled on its first. */
    private LocalDate end() {
        var first = authorisation.period().from().plusDays(1);
        return authorisation.endsBefore().isBefore(first) ? first : authorisation.endsBefore();
    }

    private void suspended() {
        for (var suspension : authorisation.suspensions()) {
            step(suspension.from(), new Stage.Suspended());
            var until = suspension.until();
            if (until != null) {
                step(until, new Stage.Resumed());
            }
        }
    }

    private void over() {
        var cause = authorisation.cause();
        var on = authorisation.endsBefore();
        if (cause == null) {
            step(on, next().<Stage>map(Stage.Extended::new).orElseGet(Stage.Ended::new));
            return;
        }
        step(
                on,
                switch (cause) {
                    case LAPSED_NOT_EXECUTED, CONSENT_WITHDRAWN, NO_LONGER_NEEDED ->
                            new Stage.Lapsed(cause);
                    case ANNULLED -> new Stage.Annulled();
                    case REPLACED ->
                            next().<Stage>map(Stage.Converted::new).orElseGet(Stage.Ended::new);
                    case RELEASED -> new Stage.Ended();
                });
    }

    /** The one that is in force from the day on which this one is no longer. */
    private Optional<AuthorisationNo> next() {
        return path.legal().authorisations().stream()
                .filter(a -> !a.number().equals(authorisation.number()))
                .filter(a -> a.inForceOn(authorisation.endsBefore()))
                .map(Authorisation::number)
                .findFirst();
    }
}
