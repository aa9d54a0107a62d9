package nl.thuisbest.core.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.access.Rights;
import nl.thuisbest.core.kernel.ClockId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.law.Clock;

/**
 * All rules in force: programmes, clocks, rights; {@code version} is a digest of the files they
 * were read from.
 */
public record Rulebook(
        String version, Map<ProgrammeId, Programme> programmes, List<Clock> clocks, Rights rights) {
    public Rulebook {
        programmes = Map.copyOf(programmes);
        clocks = List.copyOf(clocks);
    }

    /**
     * Throws when there is no such programme: the loader has checked that what refers to it exists.
     */
    public Programme programme(ProgrammeId id) {
        var programme = programmes.get(id);
        if (programme == null) {
            throw new IllegalArgumentException("no programme '" + id + "' in the rulebook");
        }
        return programme;
    }

    public Optional<Clock> clock(ClockId id, LocalDate day) {
        return clocks.stream()
                .filter(c -> c.id().equals(id) && c.validity().holdsOn(day))
                .findFirst();
    }
}
