package nl.thuisbest.store.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** An address with who comes; never shown whole, for it holds a password. */
record Access(String url, String user, @Nullable String password) {
    /** Takes user and password out of a JDBC address. */
    static Access of(String url) {
        var parts = Driver.parseURL(url, new Properties());
        if (parts == null) {
            throw new DatabaseFailed(
                    "The address of the database is not of the form"
                            + " jdbc:postgresql://host/database?user=...&password=...",
                    null);
        }
        var user = PGProperty.USER.getOrDefault(parts);
        var bare = url.replaceAll("(?<=[?&])(user|password)=[^&]*&?", "").replaceAll("[?&]$", "");
        return new Access(bare, user == null ? "" : user, PGProperty.PASSWORD.getOrDefault(parts));
    }

    Access as(String otherUser, String otherPassword) {
        return new Access(url, otherUser, otherPassword);
    }

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return "[Access]";
    }
}
