package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A leave: nights at home within {@code period}, who allowed it, and how far it is. That someone
 * went is a fact and can come before the decision; those nights are no leave (care-rules 2).
 *
 * @param helpConditions about the help, {@code conditions} about behaviour (JW 6.4.1(2))
 * @param series the series it was planned and decided with, or null
 * @param taken nights of it that went before, when it began anew after a ruling
 * @param decision who granted it, or null while nobody did
 */
public record Leave(
        LeaveNo number,
        Period period,
        LeavePurpose purpose,
        LeaveRoute route,
        List<Line> helpConditions,
        List<Line> conditions,
        List<Period> taken,
        @Nullable LeaveSeriesNo series,
        @Nullable Granting decision,
        Stage stage) {

    /** By the jeugdhulpverantwoordelijke, with the consent the law asks; JW 6.4.1(1), (3). */
    public record Granting(StaffId by, @Nullable StaffId consentBy, LocalDate on) {}

    /** Planned, granted, out, back, over with the title, or revoked. */
    public sealed interface Stage {
        record Planned() implements Stage {}

        record Granted(StaffId by, LocalDate on) implements Stage {}

        record Out(LocalDate since) implements Stage {}

        record Back(LocalDate since, LocalDate on) implements Stage {}

        /** Out, until the title to stay inside was suspended or ended, or let go. */
        record Over(LocalDate since, LocalDate on) implements Stage {}

        /**
         * @param since the first night out, or null when it had not begun
         */
        record Revoked(@Nullable LocalDate since, LocalDate on) implements Stage {}

        /** Not granted, or cancelled at the wish of the young person or the family. */
        record NotTaken(LocalDate on, boolean refused) implements Stage {}
    }

    static Leave of(StayEvent.LeavePlanned event) {
        return new Leave(
                event.number(),
                event.period(),
                event.purpose(),
                event.route(),
                event.helpConditions(),
                event.conditions(),
                List.of(),
                null,
                null,
                new Stage.Planned());
    }

    Leave to(Stage next) {
        return new Leave(
                number,
                period,
                purpose,
                route,
                helpConditions,
                conditions,
                taken,
                series,
                decision,
                next);
    }

    Leave under(List<Line> help, List<Line> behaviour) {
        return new Leave(
                number, period, purpose, route, help, behaviour, taken, series, decision, stage);
    }

    /** As it was before it began. */
    Leave aheadAgain() {
        return to(asAllowed());
    }

    Leave grantedBy(Granting granting) {
        var next = planned() ? new Stage.Granted(granting.by(), granting.on()) : stage;
        return new Leave(
                number,
                period,
                purpose,
                route,
                helpConditions,
                conditions,
                taken,
                series,
                granting,
                next);
    }

    /** It begins anew after nights that count as leave. */
    Leave anew(Stage next, List<Period> before) {
        var nights = new ArrayList<>(taken);
        nights.addAll(before);
        return new Leave(
                number,
                period,
                purpose,
                route,
                helpConditions,
                conditions,
                List.copyOf(nights),
                series,
                decision,
                next);
    }

    /** As it was before it began. */
    Stage asAllowed() {
        return decision == null
                ? new Stage.Planned()
                : new Stage.Granted(decision.by(), decision.on());
    }

    /** A leave that runs needs no end of its own once the title no longer holds. */
    Leave titleOver(LocalDate on) {
        return stage instanceof Stage.Out(var since) ? to(new Stage.Over(since, on)) : this;
    }

    /** Whether it is decided in one with that leave. */
    public boolean sharesDecision(Leave other) {
        return number.equals(other.number) || (series != null && series.equals(other.series));
    }

    /** Whether any condition was laid down that could be kept or not. */
    public boolean conditional() {
        return !helpConditions.isEmpty() || !conditions.isEmpty();
    }

    public boolean out() {
        return stage instanceof Stage.Out;
    }

    public boolean granted() {
        return stage instanceof Stage.Granted;
    }

    /** Whether nobody granted it and it has not begun. */
    public boolean planned() {
        return stage instanceof Stage.Planned;
    }

    /** Whether it can still begin. */
    public boolean ahead() {
        return planned() || granted();
    }

    /** Whether the young person may go: it stands in the plan, or it was granted (JW 6.4.1(1)). */
    public boolean allowed() {
        return route == LeaveRoute.IN_PLAN || decision != null;
    }

    /** Whether this leave accounts for sleeping at home in the night of that day. */
    public boolean holds(LocalDate night) {
        return allowedOn(night)
                && (taken.stream().anyMatch(nights -> nights.contains(night)) || runs(night));
    }

    private boolean runs(LocalDate night) {
        return switch (stage) {
            case Stage.Planned _, Stage.Granted _, Stage.NotTaken _ -> false;
            case Stage.Out out -> !night.isBefore(out.since());
            case Stage.Back back -> between(back.since(), back.on(), night);
            case Stage.Over over -> between(over.since(), over.on(), night);
            case Stage.Revoked revoked ->
                    revoked.since() != null && between(revoked.since(), revoked.on(), night);
        };
    }

    private boolean allowedOn(LocalDate night) {
        return period.contains(night)
                && (route == LeaveRoute.IN_PLAN
                        || (decision != null && !night.isBefore(decision.on())));
    }

    private static boolean between(LocalDate from, LocalDate until, LocalDate night) {
        return !night.isBefore(from) && night.isBefore(until);
    }
}
