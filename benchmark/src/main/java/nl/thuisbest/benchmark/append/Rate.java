package nl.thuisbest.benchmark.append;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** How many steps a second some clients do together in a fixed time. */
final class Rate {
    private Rate() {}

    /**
     * Steps per second; every client has a worker of its own from {@code workers}, or they share
     * one.
     */
    static double of(List<Worker> workers, int seconds) throws InterruptedException {
        var done = new AtomicLong();
        var failure = new AtomicReference<Throwable>();
        var start = new CountDownLatch(1);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long begun = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(workers.size())) {
            for (var worker : workers) {
                pool.execute(() -> {
                    try {
                        start.await();
                        while (System.nanoTime() < until) {
                            worker.oneCase();
                            done.addAndGet(worker.steps());
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

    static List<Worker> clients(int number, Supplier<Worker> worker) {
        return java.util.stream.Stream.generate(worker).limit(number).toList();
    }
}
