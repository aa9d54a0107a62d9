package nl.thuisbest.web.cases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.law.Standing;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Trajectory;
import org.springframework.stereotype.Component;

/** How paths stand, each computed once a day and once more after every entry. */
@Component
public final class Standings {
    private static final int REMEMBERED = 3_000;

    private final Rulebook rulebook;
    private final Cache<Seen, Standing> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Seen(TrajectoryId id, int revision, LocalDate day) {}

    Standings(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public Standing of(Trajectory path, LocalDate day) {
        var seen = new Seen(path.id(), path.revision(), day);
        return known.get(seen, _ -> Standing.of(path, rulebook, day));
    }
}
