package nl.thuisbest.benchmark.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Users at work at the same time. */
final class Crew {
    private Crew() {}

    /** How long each answer took, in milliseconds. */
    static Map<Kind, List<Double>> together(List<User> users, double seconds)
            throws InterruptedException {
        long until = System.nanoTime() + (long) (seconds * 1e9);
        var all = new EnumMap<Kind, List<Double>>(Kind.class);
        try (var pool = Executors.newFixedThreadPool(users.size())) {
            var work =
                    users.stream()
                            .map(user ->
                                    (Callable<Map<Kind, List<Double>>>) () -> alone(user, until))
                            .toList();
            for (var done : pool.invokeAll(work)) {
                done.get()
                        .forEach((kind, millis) ->
                                all.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(millis));
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page failed", e.getCause());
        }
        return all;
    }

    private static Map<Kind, List<Double>> alone(User user, long until)
            throws IOException, InterruptedException {
        var millis = new EnumMap<Kind, List<Double>>(Kind.class);
        while (System.nanoTime() - until < 0) {
            for (var kind : Kind.values()) {
                millis.computeIfAbsent(kind, _ -> new ArrayList<>()).add(user.ask(kind));
            }
        }
        return millis;
    }
}
