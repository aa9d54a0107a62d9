package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Relapses, time-outs and incidents. */
public record Safety(
        List<SafetyEvent.RelapseReported> relapses,
        List<TimeOut> timeOuts,
        List<Incident> incidents) {
    static final Safety NONE = new Safety(List.of(), List.of(), List.of());

    /**
     * @param endedOn the day of going home again, or null while inside
     */
    public record TimeOut(SafetyEvent.TimeOutDecided decision, @Nullable LocalDate endedOn) {
        public boolean open() {
            return endedOn == null;
        }

        /** Whether the night of that day belongs to this time-out. */
        public boolean holds(LocalDate day) {
            return !day.isBefore(decision.on()) && (endedOn == null || day.isBefore(endedOn));
        }
    }

    Safety evolve(SafetyEvent event) {
        return switch (event) {
            case SafetyEvent.RelapseReported e ->
                    new Safety(Lists.plus(relapses, e), timeOuts, incidents);
            case SafetyEvent.TimeOutDecided e ->
                    new Safety(relapses, Lists.plus(timeOuts, new TimeOut(e, null)), incidents);
            case SafetyEvent.TimeOutEnded e ->
                    new Safety(
                            relapses,
                            Lists.replace(
                                    timeOuts,
                                    t -> t.decision().number().equals(e.number()),
                                    t -> new TimeOut(t.decision(), e.on())),
                            incidents);
        };
    }

    /** Being let go ends a time-out, at once and whatever its papers (care-rules 2). */
    Safety evolve(StayEvent event) {
        return event instanceof StayEvent.LetGo release
                ? new Safety(
                        relapses,
                        Lists.replace(
                                timeOuts,
                                TimeOut::open,
                                t -> new TimeOut(t.decision(), release.on())),
                        incidents)
                : this;
    }

    Safety evolve(IncidentEvent event) {
        var next =
                event instanceof IncidentEvent.IncidentRecorded e
                        ? Lists.plus(incidents, Incident.of(e))
                        : Lists.replace(
                                incidents,
                                i -> i.number().equals(event.number()),
                                i -> i.evolve(event));
        return new Safety(relapses, timeOuts, next);
    }

    Safety evolve(LeaveEvent event) {
        return event instanceof LeaveEvent.ReturnTalkedThrough talk
                ? new Safety(
                        relapses,
                        timeOuts,
                        incidents.stream().map(incident -> incident.evolve(talk)).toList())
                : this;
    }

    public Optional<Incident> incident(IncidentNo number) {
        return incidents.stream().filter(i -> i.number().equals(number)).findFirst();
    }

    public IncidentNo nextIncident() {
        return new IncidentNo(incidents.size() + 1);
    }

    public Optional<TimeOut> open() {
        return timeOuts.stream().filter(TimeOut::open).findFirst();
    }
}
