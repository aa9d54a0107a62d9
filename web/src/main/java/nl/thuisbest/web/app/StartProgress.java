package nl.thuisbest.web.app;

import java.time.Duration;
import nl.thuisbest.web.i18n.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every other second how far the lists are that are made anew at a start. */
final class StartProgress {
    private static final Logger LOG = LoggerFactory.getLogger(StartProgress.class);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    private final Words words;
    private long told = System.nanoTime();

    StartProgress(Words words) {
        this.words = words;
    }

    void tell(int done, int of) {
        if (System.nanoTime() - told > BETWEEN_LINES.toNanos()) {
            told = System.nanoTime();
            LOG.info(words.say("start.projections", done, of));
        }
    }
}
