package nl.thuisbest.benchmark.http;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.thuisbest.benchmark.Says;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.simulation.Families;
import nl.thuisbest.simulation.SimulatedPath;
import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.simulation.staff.Colleagues;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.journal.Replay;
import nl.thuisbest.store.journal.With;
import nl.thuisbest.store.postgres.OwnPostgres;
import nl.thuisbest.store.projection.Projections;
import nl.thuisbest.store.register.Person;
import nl.thuisbest.store.register.PersonRegister;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.store.vault.Keys;

/**
 * Very many paths: the journals of some fictional families over and over, each copy with people of
 * its own, each row of copies with a team of its own.
 */
final class Crowd {
    /** The day of the demo, the same at each run so that the paths are too. */
    static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    static final int FAMILIES = 48;
    private static final long SEED = 2026;
    private static final int WRITERS = 4;
    private static final long TOLD_EVERY = 2_000_000_000L;
    private static final Set<UUID> STAFF =
            Colleagues.all().stream()
                    .map(colleague -> colleague.id().value())
                    .collect(Collectors.toUnmodifiableSet());

    private final Journal journal;
    private final PersonRegister register;
    private final StaffBook book;
    private final List<SimulatedPath> families;
    private final List<Copies> copies;

    private Crowd(Database database, Keys keys) {
        journal = new Journal(database.dataSource(), keys, Projections.all());
        register = new PersonRegister(database.jdbc(), keys);
        book = new StaffBook(database.jdbc());
        families = new Families(Rulebooks.shipped(), SEED, TODAY).first(FAMILIES).toList();
        copies = families.stream().map(family -> new Copies(family.journal())).toList();
    }

    /** The account of this colleague in the team of a row of copies. */
    static UUID account(Colleague colleague, int row) {
        return Copies.other(colleague.id().value(), row, row, STAFF);
    }

    /** Fills the database of a data folder that is not there yet. */
    static void fill(Path folder, int paths, Says says) throws SQLException, InterruptedException {
        try (var server = OwnPostgres.in(folder)) {
            var keys = Keys.of(folder, "");
            execute(server, "postgres", "CREATE DATABASE thuisbest");
            try (var database =
                    Database.at(address(server) + "&options=-c%20synchronous_commit=off", keys)) {
                says.say("http.families", FAMILIES);
                // Of an empty journal the lists are up to date, and say so from now on.
                int unused =
                        new Replay(database.dataSource(), keys, Projections.all())
                                .runStale((_, _) -> {});
                new Crowd(database, keys).take(paths, says);
            }
            says.say("http.tidying");
            execute(server, "thuisbest", "VACUUM (ANALYZE)");
            execute(server, "thuisbest", "CHECKPOINT");
        }
    }

    private void take(int paths, Says says) throws InterruptedException {
        IntStream.rangeClosed(0, (paths - 1) / FAMILIES).forEach(this::hire);
        var next = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            var writers =
                    IntStream.range(0, WRITERS)
                            .mapToObj(_ -> pool.submit(() -> write(next, paths)))
                            .toList();
            long told = System.nanoTime();
            while (!writers.stream().allMatch(Future::isDone)) {
                Thread.sleep(50);
                if (System.nanoTime() - told > TOLD_EVERY) {
                    told = System.nanoTime();
                    says.say("http.loading", Math.min(next.get(), paths), paths);
                }
            }
            for (var writer : writers) {
                if (writer.state() == Future.State.FAILED) {
                    throw new IllegalStateException("a path was not taken", writer.exceptionNow());
                }
            }
        }
    }

    private void write(AtomicInteger next, int paths) {
        for (int path = next.getAndIncrement(); path < paths; path = next.getAndIncrement()) {
            int row = path / FAMILIES;
            int family = path % FAMILIES;
            var unused =
                    journal.take(
                            new TrajectoryId(other(families.get(family).state().id().value(), row)),
                            copies.get(family).of(row, row, STAFF),
                            people(family, row));
        }
    }

    private List<With> people(int family, int row) {
        return families.get(family).people().stream()
                .map(entry -> {
                    var known = entry.person();
                    var surname = families.get(Math.floorMod(family + row, FAMILIES));
                    return register.entering(
                            new Person(
                                    new PersonId(other(entry.id().value(), row)),
                                    new Name(
                                            known.given(),
                                            surname.people().getFirst().person().family()),
                                    known.born(),
                                    null,
                                    known.address(),
                                    known.telephone(),
                                    false),
                            TODAY.atStartOfDay().toInstant(ZoneOffset.UTC));
                })
                .toList();
    }

    private static UUID other(UUID id, int row) {
        return Copies.other(id, row, row, STAFF);
    }

    private void hire(int row) {
        for (var colleague : Colleagues.all()) {
            boolean unused =
                    book.add(
                            new Staff(
                                    new StaffId(account(colleague, row)),
                                    colleague.login() + "-" + row,
                                    colleague.name(),
                                    colleague.roles(),
                                    colleague.registration(),
                                    true,
                                    true),
                            "!");
        }
    }

    private static String address(OwnPostgres server) {
        return server.url("thuisbest")
                + "?user="
                + OwnPostgres.USER
                + "&password="
                + server.password();
    }

    private static void execute(OwnPostgres server, String database, String sql)
            throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                server.url(database), OwnPostgres.USER, server.password());
                var statement = connection.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }
}
