package nl.thuisbest.store.postgres;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The way to a server of our own that another process runs: for a command that does something small
 * beside it, such as adding an account. It neither starts nor stops it.
 */
public final class RunningPostgres {
    private static final int PORT_LINE = 3;

    private RunningPostgres() {}

    /** JDBC address with user and password, when a server runs in this folder. */
    public static Optional<String> url(Path folder, String database) {
        var home = folder.toAbsolutePath().normalize().resolve("postgres");
        try {
            var told = Files.readAllLines(home.resolve("data").resolve("postmaster.pid"));
            var password = Files.readString(home.resolve("password")).strip();
            return told.size() <= PORT_LINE
                    ? Optional.empty()
                    : Optional.of(
                            "jdbc:postgresql://127.0.0.1:%s/%s?user=%s&password=%s"
                                    .formatted(
                                            told.get(PORT_LINE).strip(),
                                            database,
                                            OwnPostgres.USER,
                                            URLEncoder.encode(password, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
