package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A leave: nights at home within {@code period}, who allowed it, and how far it is. That someone
 * went is a fact and can come before the decision; those nights are no leave (care-rules 2).
 *
 * @param decision who granted it, or null while nobody did
 */
public record Leave(
        LeaveNo number,
        Period period,
        LeavePurpose purpose,
        LeaveRoute route,
        List<Line> conditions,
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
    }

    Leave to(Stage next) {
        return new Leave(number, period, purpose, route, conditions, decision, next);
    }

    Leave grantedBy(Granting granting) {
        var next = planned() ? new Stage.Granted(granting.by(), granting.on()) : stage;
        return new Leave(number, period, purpose, route, conditions, granting, next);
    }

    /** A leave that runs needs no end of its own once the title no longer holds. */
    Leave titleOver(LocalDate on) {
        return stage instanceof Stage.Out(var since) ? to(new Stage.Over(since, on)) : this;
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
                && switch (stage) {
                    case Stage.Planned _, Stage.Granted _ -> false;
                    case Stage.Out out -> !night.isBefore(out.since());
                    case Stage.Back back -> between(back.since(), back.on(), night);
                    case Stage.Over over -> between(over.since(), over.on(), night);
                    case Stage.Revoked revoked ->
                            revoked.since() != null
                                    && between(revoked.since(), revoked.on(), night);
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
