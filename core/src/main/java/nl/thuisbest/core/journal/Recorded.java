package nl.thuisbest.core.journal;

import nl.thuisbest.core.trajectory.TrajectoryEvent;

/** An entry of the journal: an event in its envelope. */
public record Recorded(Envelope envelope, TrajectoryEvent event) {
    public int revision() {
        return envelope.revision();
    }
}
