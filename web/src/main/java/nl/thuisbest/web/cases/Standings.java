package nl.thuisbest.web.cases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.law.Standing;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.app.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How paths stand, each computed once a day and once more after every entry; each minute again
 * while a measure lasts or another term runs in hours.
 */
@Component
public final class Standings {
    private static final int REMEMBERED = 3_000;

    private final Rules rules;
    private final Cache<Seen, Standing> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final Today today;

    /**
     * @param now the minute, for a path on which something runs in hours, or null
     */
    private record Seen(TrajectoryId id, int revision, LocalDate day, @Nullable Moment now) {}

    Standings(Rules rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    /** On that day; on today's to the minute, where something runs in hours. */
    public Standing of(Trajectory path, LocalDate day) {
        var byDay =
                known.get(
                        new Seen(path.id(), path.revision(), day, null),
                        _ -> Standing.of(path, rules.current(), day));
        var now = today.moment();
        return now.day().equals(day) && byDay.runsInHours()
                ? known.get(
                        new Seen(path.id(), path.revision(), day, now),
                        _ -> byDay.at(now, rules.current()))
                : byDay;
    }
}
