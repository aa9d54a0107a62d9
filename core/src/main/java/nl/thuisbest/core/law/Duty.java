package nl.thuisbest.core.law;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.trajectory.EntryNo;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due on a path: which clock, since what day it runs, when it is due, whose it
 * is.
 *
 * @param subject what it is about when a path has several ({@code leave-2}, {@code
 *     authorisation-1}), or empty
 * @param startedBy the entry that started it, or null when a computed moment did
 * @param runsFrom the day of the event or moment it counts from
 * @param dueOn the last day in time, not extended
 * @param reminders days before it on which people are reminded, earliest first
 * @param extendedTo the next working day when the last day is none and the law extends it, or null
 * @param metOn when it was met, or null while it is open
 * @param dueAt the last moment in time, for a term in hours that runs from a moment; else null
 * @param metAt the moment it was met, when that is known
 * @param to the person who is told, when each of several is told apart, or null
 */
public record Duty(
        ClockId clock,
        String subject,
        @Nullable EntryNo startedBy,
        LocalDate runsFrom,
        LocalDate dueOn,
        List<LocalDate> reminders,
        @Nullable LocalDate extendedTo,
        RoleId owner,
        Force force,
        Source source,
        boolean disputed,
        @Nullable LocalDate metOn,
        @Nullable Moment dueAt,
        @Nullable Moment metAt,
        @Nullable PersonId to) {
    public Duty {
        reminders = List.copyOf(reminders);
    }

    public boolean open() {
        return metOn == null;
    }

    /** Late when open after the due day, or met after it; the hour counts when both are known. */
    public boolean late(LocalDate today) {
        return dueAt != null && metAt != null
                ? metAt.isAfter(dueAt)
                : (metOn == null ? today : metOn).isAfter(dueOn);
    }

    /** The same to the minute. */
    public boolean late(Moment now) {
        return open() && dueAt != null ? now.isAfter(dueAt) : late(now.day());
    }

    /** From when people see it as something to do: the first reminder, else the due day. */
    public LocalDate shownFrom() {
        return reminders.isEmpty() || reminders.getFirst().isAfter(dueOn)
                ? dueOn
                : reminders.getFirst();
    }
}
