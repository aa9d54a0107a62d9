package nl.thuisbest.store.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL server of our own in a data folder: reachable from this machine only, with a random
 * password, as durable as any other, started again when it dies under us, stopped by {@code close}.
 */
public final class OwnPostgres implements AutoCloseable {
    /** The owner of everything in this server. */
    public static final String USER = "thuisbest";

    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=''",
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    "shared_buffers=256MB",
                    "max_wal_size=2GB",
                    "max_connections=100",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    // What a statement was about may be about a person: the log never tells it.
                    "log_min_error_statement=panic",
                    "log_error_verbosity=terse");

    private static final InetAddress LOCALHOST = InetAddress.ofLiteral("127.0.0.1");

    private final FolderLock lock;
    private final Path data;
    private final Path log;
    private final Binaries binaries;
    private final Unprivileged user;
    private final String password;
    private int port;
    private boolean closed;

    private OwnPostgres(Path folder, FolderLock lock, Unprivileged user) throws IOException {
        this.lock = lock;
        var home = Files.createDirectories(folder.resolve("postgres"));
        this.data = home.resolve("data");
        this.log = home.resolve("log");
        this.user = user;
        startLog();
        this.binaries = Binaries.unpackedIn(home);
        var secret = home.resolve("password");
        if (!Files.exists(secret)) {
            Folders.writeSecret(secret, random());
        }
        this.password = Files.readString(secret).strip();
        user.give(home);
        if (Files.isDirectory(data)) {
            requireOurVersion();
            Postmaster.stopOrphan(data, command(), binaries);
        } else {
            initialise(secret);
        }
        start();
    }

    /**
     * Takes the folder and starts the server in it, making both when they are not there yet.
     *
     * @throws FolderInUse when another process has it
     * @throws FolderNotWritable when it cannot be made or written
     */
    public static OwnPostgres in(Path folder) {
        return in(folder, Unprivileged.here());
    }

    static OwnPostgres in(Path folder, Unprivileged user) {
        var absolute = folder.toAbsolutePath().normalize();
        var lock = FolderLock.take(absolute);
        try {
            return new OwnPostgres(absolute, lock, user);
        } catch (IOException e) {
            lock.close();
            throw new PostgresFailed("PostgreSQL cannot be set up in " + absolute + ".", e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** JDBC address of a database in this server. */
    public synchronized String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        return password;
    }

    /** The process id of the server, for tests that kill it and for who watches it. */
    public Optional<Long> pid() {
        var pid = Postmaster.pid(data);
        return pid.isPresent() ? Optional.of(pid.getAsLong()) : Optional.empty();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                Postmaster.stop(data, command(), binaries);
            } finally {
                lock.close();
            }
        }
    }

    private Command command() {
        return user.command(log);
    }

    private void startLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > 10_000_000) {
            Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Folders.writeSecret(log, "");
        }
    }

    private void requireOurVersion() throws IOException {
        var version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(Binaries.MAJOR)) {
            throw new PostgresFailed(
                    "The data in %s is of PostgreSQL %s and this ThuisBest has %s: restore a backup instead."
                            .formatted(data, version, Binaries.MAJOR));
        }
    }

    /**
     * Passwords here are random, never thought up: to hash one thousands of times guards nothing
     * and would slow every connection.
     */
    private void initialise(Path secret) throws IOException {
        var part = data.resolveSibling("data.part");
        Folders.delete(part);
        command()
                .run(
                        List.of(
                                binaries.initdb(),
                                "--pgdata=" + part,
                                "--username=" + USER,
                                "--pwfile=" + secret,
                                "--auth=scram-sha-256",
                                "--set=scram_iterations=1",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--no-instructions"));
        Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Right after a kill the last processes of the old server may still be leaving, and a free port
     * may be taken before we have it: a few times then.
     */
    private void start() {
        boolean known = port != 0;
        for (int attempt = 1; ; attempt++) {
            try {
                port = known ? port : freePort();
                command().run(startCommand());
                watch();
                return;
            } catch (PostgresFailed e) {
                if (attempt == 10) {
                    throw e;
                }
                Pause.millis(300);
            }
        }
    }

    private List<String> startCommand() {
        var options = new StringBuilder("-c port=" + port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        return List.of(
                binaries.pgCtl(),
                "start",
                "-s",
                "-w",
                "-t",
                "60",
                "-D",
                data.toString(),
                "-l",
                log.toString(),
                "-o",
                options.toString());
    }

    /** A server that dies while we live is started again, at the same address. */
    private void watch() {
        pid().flatMap(ProcessHandle::of)
                .ifPresent(process -> process.onExit().thenRun(this::startAgain));
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        try {
            Postmaster.stopOrphan(data, command(), binaries);
            start();
        } catch (PostgresFailed e) {
            System.getLogger(OwnPostgres.class.getName())
                    .log(
                            System.Logger.Level.ERROR,
                            "PostgreSQL stopped and does not start again",
                            e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, LOCALHOST)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new PostgresFailed("There is no free port on this machine.", e);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
