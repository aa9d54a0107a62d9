package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.List;
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
 * @param runsFrom the day of the event or moment it counts from
 * @param dueOn the last day in time, not extended
 * @param reminders days before it on which people are reminded, earliest first
 * @param extendedTo the next working day when the last day is none and the law extends it, or null
 * @param metOn when it was met, or null while it is open
 */
public record Duty(
        ClockId clock,
        String subject,
        LocalDate runsFrom,
        LocalDate dueOn,
        List<LocalDate> reminders,
        @Nullable LocalDate extendedTo,
        RoleId owner,
        Force force,
        Source source,
        boolean disputed,
        @Nullable LocalDate metOn) {
    public Duty {
        reminders = List.copyOf(reminders);
    }

    public boolean open() {
        return metOn == null;
    }

    /** Late when open after the due day, or met after it. */
    public boolean late(LocalDate today) {
        return (metOn == null ? today : metOn).isAfter(dueOn);
    }

    /** From when people see it as something to do: the first reminder, else the due day. */
    public LocalDate shownFrom() {
        return reminders.isEmpty() || reminders.getFirst().isAfter(dueOn)
                ? dueOn
                : reminders.getFirst();
    }
}
