package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/** A leave: nights at home within {@code period}, and how far it is. */
public record Leave(
        LeaveNo number,
        Period period,
        LeavePurpose purpose,
        LeaveRoute route,
        List<Line> conditions,
        Stage stage) {

    /** Planned, granted, out, back, over because the stay inside itself was over, or revoked. */
    public sealed interface Stage {
        record Planned() implements Stage {}

        record Granted(StaffId by, LocalDate on) implements Stage {}

        record Out(LocalDate since) implements Stage {}

        record Back(LocalDate since, LocalDate on) implements Stage {}

        /**
         * The title to stay inside was suspended or ended while out, so that there is nothing to
         * come back to.
         */
        record Over(LocalDate since, LocalDate on) implements Stage {}

        /**
         * @param since the first night out, or null when it had not begun
         */
        record Revoked(@Nullable LocalDate since, LocalDate on) implements Stage {}
    }

    Leave to(Stage next) {
        return new Leave(number, period, purpose, route, conditions, next);
    }

    public boolean out() {
        return stage instanceof Stage.Out;
    }

    public boolean granted() {
        return stage instanceof Stage.Granted;
    }

    /** Whether it may still be granted. */
    public boolean planned() {
        return stage instanceof Stage.Planned;
    }

    /** Whether this leave accounts for sleeping at home in the night of that day. */
    public boolean holds(LocalDate night) {
        return switch (stage) {
            case Stage.Planned _, Stage.Granted _ -> false;
            case Stage.Out out -> !night.isBefore(out.since());
            case Stage.Back back -> !night.isBefore(back.since()) && night.isBefore(back.on());
            case Stage.Over over -> !night.isBefore(over.since()) && night.isBefore(over.on());
            case Stage.Revoked revoked ->
                    revoked.since() != null
                            && !night.isBefore(revoked.since())
                            && night.isBefore(revoked.on());
        };
    }
}
