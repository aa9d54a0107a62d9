package nl.thuisbest.web.app;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.thuisbest.store.journal.Anchors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Anchors the paths that moved, a minute after the start and then once a day, and tells the log
 * number and digest: who keeps those lines elsewhere can prove that no anchor was removed.
 */
final class DailyAnchor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DailyAnchor.class);

    private final Anchors anchors;
    private final Clock machine;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("daily-anchor").factory());

    DailyAnchor(Anchors anchors, Clock machine) {
        this.anchors = anchors;
        this.machine = machine;
    }

    DailyAnchor started() {
        var unused =
                timer.scheduleWithFixedDelay(
                        this::anchor, 1, TimeUnit.DAYS.toMinutes(1), TimeUnit.MINUTES);
        return this;
    }

    /** A failure is told and tried again the next day; it never stops the work. */
    void anchor() {
        try {
            anchors.make(machine.instant())
                    .ifPresent(made ->
                            LOG.info(
                                    "anchor {} covers {} paths, digest {}",
                                    made.number(),
                                    made.heads(),
                                    made.digest()));
        } catch (DataAccessException e) {
            LOG.warn("no anchor today: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
