package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of nights in which someone was not back in time or unknown where; it and an incident of
 * somebody missing in it are one happening, talked through once (care-rules 12).
 *
 * @param back the day of being seen again, or null while that is not so
 */
public record Absence(LocalDate since, @Nullable LocalDate back) {
    /** All that began until and with that day, the earliest first. */
    public static List<Absence> of(Trajectory path, LocalDate today) {
        var all = new ArrayList<Absence>();
        LocalDate since = null;
        for (var sleeps : path.stay().sleeps()) {
            if (sleeps.from().isAfter(today)) {
                break;
            }
            if (sleeps.where().unseen()) {
                since = since == null ? sleeps.from() : since;
            } else if (since != null) {
                all.add(new Absence(since, sleeps.from()));
                since = null;
            }
        }
        if (since != null) {
            all.add(new Absence(since, null));
        }
        return List.copyOf(all);
    }

    /** The one that an incident of somebody missing is about. */
    public static Optional<Absence> of(Trajectory path, Incident incident, LocalDate today) {
        return incident.recorded().kind() == IncidentKind.MISSING
                ? of(path, today).stream().filter(one -> one.holds(incident)).findFirst()
                : Optional.empty();
    }

    private boolean holds(Incident incident) {
        var on = incident.recorded().on();
        return !on.isBefore(since) && (back == null || !on.isAfter(back));
    }

    /** Whether the young person told of it since being back, in either way of recording it. */
    public boolean talkedThrough(Trajectory path) {
        return back != null
                && (path.history()
                                .events(LeaveEvent.ReturnTalkedThrough.class)
                                .anyMatch(talk -> !talk.on().isBefore(back))
                        || path.safety().incidents().stream()
                                .filter(one -> one.recorded().kind() == IncidentKind.MISSING)
                                .filter(this::holds)
                                .flatMap(one -> one.debriefs().stream())
                                .anyMatch(talk ->
                                        talk.with() == DebriefOf.YOUTH
                                                && !talk.on().isBefore(back)));
    }
}
