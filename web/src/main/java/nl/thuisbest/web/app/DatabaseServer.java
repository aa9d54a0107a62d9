package nl.thuisbest.web.app;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.thuisbest.store.postgres.OwnPostgres;
import org.jspecify.annotations.Nullable;

/** The server that holds the data: the configured one, or one of our own that stops with us. */
final class DatabaseServer implements AutoCloseable {
    private static final String NAME = "thuisbest";

    private final @Nullable OwnPostgres own;
    private final @Nullable String url;

    private DatabaseServer(@Nullable OwnPostgres own, @Nullable String url) {
        this.own = own;
        this.url = url;
    }

    static DatabaseServer of(Settings settings) {
        if (settings.dbUrl() != null) {
            return new DatabaseServer(null, settings.dbUrl());
        }
        var own = OwnPostgres.in(settings.dataDir());
        try {
            createDatabase(own);
        } catch (SQLException e) {
            own.close();
            throw new IllegalStateException("the database cannot be made", e);
        }
        return new DatabaseServer(own, null);
    }

    HikariDataSource connect() {
        var pool = new HikariDataSource();
        if (own != null) {
            pool.setJdbcUrl(own.url(NAME));
            pool.setUsername(OwnPostgres.USER);
            pool.setPassword(own.password());
        } else {
            pool.setJdbcUrl(url);
        }
        pool.setPoolName("database");
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(10_000);
        return pool;
    }

    private static void createDatabase(OwnPostgres own) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                own.url("postgres"), OwnPostgres.USER, own.password());
                var statement = connection.createStatement()) {
            var known =
                    statement.executeQuery(
                            "select 1 from pg_database where datname = '" + NAME + "'");
            if (!known.next()) {
                statement.execute("create database " + NAME);
            }
        }
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
