package nl.thuisbest.benchmark.http;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.thuisbest.benchmark.Arguments;
import nl.thuisbest.benchmark.Samples;
import nl.thuisbest.benchmark.Says;
import nl.thuisbest.benchmark.Table;
import nl.thuisbest.benchmark.start.Product;
import nl.thuisbest.simulation.staff.Colleagues;

/** Asks pages of a product with many paths, first alone, then with eight at a time. */
public final class PagesBench {
    private static final List<Integer> USERS = List.of(1, 8);
    private static final int MOST_USERS = 8;
    private static final double WARM_UP_SECONDS = 180;
    private static final double SECONDS = 10;
    private static final String MARK = "bench-paths";

    private PagesBench() {}

    public static List<Table> run(Path home, Path folder, Arguments arguments, Says says)
            throws IOException, InterruptedException, SQLException {
        int paths = arguments.paths();
        var data = data(arguments.data() == null ? folder.resolve("data") : arguments.data());
        fill(data, paths, says);
        says.say("http.starting");
        Product.prepare(home, folder.resolve("build.log"));
        var options = List.of("--families", "0", "--today", Crowd.TODAY.toString());
        try (var product = Product.start(home, data, true, options)) {
            var users = users(product.address(), paths);
            says.say("http.warming");
            var unused = Crew.together(users, WARM_UP_SECONDS);
            var measured = new ArrayList<Round>();
            for (int round = 1; round <= arguments.rounds(); round++) {
                for (int count : USERS) {
                    says.say("http.round", round, arguments.rounds(), count);
                    var some = users.subList(0, Math.min(count, users.size()));
                    measured.add(new Round(count, Crew.together(some, SECONDS)));
                }
            }
            users.forEach(User::close);
            return List.of(table(paths, arguments.rounds(), measured));
        }
    }

    private record Round(int users, Map<Kind, List<Double>> millis) {}

    private static Path data(Path folder) throws IOException {
        return Files.createDirectories(folder.toAbsolutePath().normalize());
    }

    /** A folder that was filled by an earlier run is used again. */
    private static void fill(Path data, int paths, Says says)
            throws IOException, SQLException, InterruptedException {
        var mark = data.resolve(MARK);
        if (Files.exists(mark) && Files.readString(mark).equals(Integer.toString(paths))) {
            says.say("http.kept", paths, data);
            return;
        }
        Crowd.fill(data, paths, says);
        Files.writeString(mark, Integer.toString(paths));
    }

    /** Coordinators of different teams, so that no two look at the same paths. */
    private static List<User> users(URI address, int paths)
            throws IOException, InterruptedException {
        int rows = 1 + (paths - 1) / Crowd.FAMILIES;
        var users = new ArrayList<User>();
        for (int i = 0; i < MOST_USERS; i++) {
            int row = i * rows / MOST_USERS;
            users.add(new User(address, Crowd.account(Colleagues.ROOS, row)));
        }
        return users;
    }

    private static Table table(int paths, int rounds, List<Round> measured) {
        var table =
                new Table(
                        "Pages with %d paths in the database".formatted(paths),
                        "Over loopback, users in the same machine as the product and its"
                                + " PostgreSQL; each asks these four in turn, without pauses;"
                                + " medians of "
                                + rounds
                                + " rounds of %.0f s, 1 user and 8 users in turn."
                                        .formatted(SECONDS),
                        List.of("what", "users", "p50 ms", "p99 ms", "asked"));
        for (var kind : Kind.values()) {
            for (int users : USERS) {
                var all = new EnumMap<Kind, List<List<Double>>>(Kind.class);
                measured.stream()
                        .filter(round -> round.users() == users)
                        .forEach(round ->
                                all.computeIfAbsent(kind, _ -> new ArrayList<>())
                                        .add(round.millis().getOrDefault(kind, List.of())));
                var samples = all.getOrDefault(kind, List.of());
                table.row(
                        kind.words(),
                        Integer.toString(users),
                        percentile(samples, 50),
                        percentile(samples, 99),
                        Integer.toString(samples.stream().mapToInt(List::size).sum()));
            }
        }
        return table;
    }

    private static String percentile(List<List<Double>> rounds, double percent) {
        var each = rounds.stream().map(one -> Samples.percentile(one, percent)).toList();
        return String.format(Locale.ROOT, "%.1f", Samples.median(each));
    }
}
