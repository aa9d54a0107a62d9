package nl.thuisbest.web.cases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.law.Standing;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.Run;
import nl.thuisbest.web.due.Worries;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Words;
import org.springframework.stereotype.Component;

/**
 * Glances at paths, each computed once a day and once more after every entry: all of it follows
 * from the path at a revision, the day, the language and the name that is shown.
 */
@Component
public final class Glances {
    private static final int REMEMBERED = 3_000;

    private final Rules rules;
    private final Standings standings;
    private final Cache<Seen, Glance> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Seen(
            TrajectoryId id,
            int revision,
            String name,
            LocalDate day,
            Moment now,
            Language language) {}

    Glances(Rules rules, Standings standings) {
        this.rules = rules;
        this.standings = standings;
    }

    public Glance of(Mine.Path path, Words words, LocalDate day) {
        var standing = standings.of(path.state(), day);
        var seen =
                new Seen(
                        path.id(),
                        path.state().revision(),
                        path.name(),
                        day,
                        standing.now(),
                        words.language());
        return known.get(seen, _ -> computed(path, words, day, standing));
    }

    private Glance computed(Mine.Path path, Words words, LocalDate day, Standing standing) {
        return new Glance(
                new CaseRows(rules.current(), words, path.names(), day).row(path.name(), standing),
                new Worries(words, path.names(), standing).of(path.name()),
                standing.open(),
                standing.tonight().map(Run::status).orElse(null));
    }
}
