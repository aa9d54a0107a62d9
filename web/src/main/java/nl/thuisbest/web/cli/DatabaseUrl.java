package nl.thuisbest.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The address of an own PostgreSQL server as the driver wants it. User and password come from the
 * environment, for a command line can be read by everyone on the machine.
 */
final class DatabaseUrl {
    private static final String DRIVER = "jdbc:postgresql://";

    private DatabaseUrl() {}

    /**
     * Reads the address from the command line or else from the environment.
     *
     * @param option what {@code --db} says: {@code postgresql://host/name}, with or without {@code
     *     jdbc:}; without it THUISBEST_DB_URL holds
     * @return null when neither names a server
     */
    static @Nullable String from(@Nullable String option, Map<String, String> environment) {
        var named = option != null ? option : environment.get("THUISBEST_DB_URL");
        if (named == null || named.isBlank()) {
            return null;
        }
        var url = named.strip().replaceFirst("^(jdbc:)?postgres(ql)?://", DRIVER);
        if (!url.startsWith(DRIVER)) {
            throw new CannotStart("bad.db");
        }
        url = with(url, "user", environment.get("THUISBEST_DB_USER"));
        return with(url, "password", environment.get("THUISBEST_DB_PASSWORD"));
    }

    private static String with(String url, String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
