package nl.thuisbest.core.law;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due on a path: which clock, since what day it runs, when it is due, whose it
 * is.
 *
 * @param subject what it is about when a path has several ({@code leave-2}, {@code
 *     authorisation-1}), or empty
 * @param metOn when it was met, or null while it is open
 */
public record Duty(
        ClockId clock,
        String subject,
        LocalDate runsFrom,
        LocalDate dueOn,
        RoleId owner,
        Force force,
        Source source,
        boolean disputed,
        @Nullable LocalDate metOn) {
    public boolean open() {
        return metOn == null;
    }

    /** Late when open after the due day, or met after it. */
    public boolean late(LocalDate today) {
        return (metOn == null ? today : metOn).isAfter(dueOn);
    }
}
