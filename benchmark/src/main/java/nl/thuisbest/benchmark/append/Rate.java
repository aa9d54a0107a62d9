package nl.thuisbest.benchmark.append;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How many steps a second some clients do together in a fixed time. */
final class Rate {
    private Rate() {}

    /** Each client has a worker. A case that was begun in time is finished, and counted. */
    static double of(List<Worker> workers, double seconds) throws InterruptedException {
        var done = new AtomicLong();
        var failure = new AtomicReference<@Nullable RuntimeException>();
        var start = new CountDownLatch(1);
        long begun = System.nanoTime();
        long until = begun + (long) (seconds * 1e9);
        try (var pool = Executors.newFixedThreadPool(workers.size())) {
            for (var worker : workers) {
                pool.execute(() -> {
                    try {
                        start.await();
                        while (System.nanoTime() - until < 0) {
                            worker.oneCase();
                            done.addAndGet(Worker.STEPS);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (RuntimeException e) {
                        failure.compareAndSet(null, e);
                    }
                });
            }
            start.countDown();
        }
        if (failure.get() != null) {
            throw new IllegalStateException("a client failed", failure.get());
        }
        return done.get() / ((System.nanoTime() - begun) / 1e9);
    }
}
