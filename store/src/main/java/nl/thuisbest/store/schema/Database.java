package nl.thuisbest.store.schema;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.thuisbest.store.postgres.OwnPostgres;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.store.vault.WrongKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database, its tables up to date, through a role that can add to the journal and never change
 * it. Closing it closes the connections, then the server when it is our own.
 */
public final class Database implements AutoCloseable {
    /** Connections per node. */
    private static final int CONNECTIONS = 16;

    /**
     * A statement is planned once, not at each use: a list leaves a filter that is not set out of
     * its statement, and outcomes are all read anyhow, so the values would not change the plan.
     */
    private static final String PLAN_ONCE = "SET plan_cache_mode = force_generic_plan";

    /** Of a server of our own. */
    private static final String NAME = "thuisbest";

    private static final String NO_SUCH_DATABASE = "3D000";

    private final @Nullable OwnPostgres own;
    private final HikariDataSource pool;

    private Database(@Nullable OwnPostgres own, HikariDataSource pool) {
        this.own = own;
        this.pool = pool;
    }

    /** A server of our own in this folder, with a database named {@code thuisbest}. */
    public static Database own(Path folder, Keys keys) {
        var server = OwnPostgres.in(folder);
        var owner = new Access(server.url(NAME), OwnPostgres.USER, server.password());
        try (var connection = connect(server, owner)) {
            return new Database(server, open(connection, owner, keys));
        } catch (SQLException e) {
            server.close();
            throw cannotBeUsed(e);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /**
     * A server that is already there.
     *
     * @param url JDBC address with user and password of who may make tables and one role
     */
    public static Database at(String url, Keys keys) {
        var owner = Access.of(url);
        try (var connection = owner.connect()) {
            return new Database(null, open(connection, owner, keys));
        } catch (SQLException e) {
            throw cannotBeUsed(e);
        }
    }

    public DataSource dataSource() {
        return pool;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    @Override
    public void close() {
        pool.close();
        if (own != null) {
            own.close();
        }
    }

    private static HikariDataSource open(Connection connection, Access owner, Keys keys)
            throws SQLException {
        Migrations.lock(connection);
        var role = AppRole.of(connection, keys);
        boolean isNew = role.create(connection);
        if (Migrations.apply(connection) || isNew) {
            role.grant(connection);
        }
        requireSameKey(connection, keys);
        return pool(role.access(connection, owner));
    }

    private static DatabaseFailed cannotBeUsed(SQLException e) {
        return new DatabaseFailed("The database cannot be used: " + e.getMessage(), e);
    }

    private static HikariDataSource pool(Access app) {
        var config = new HikariConfig();
        config.setJdbcUrl(app.url());
        config.setUsername(app.user());
        config.setPassword(app.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("thuisbest");
        config.setConnectionTimeout(10_000);
        config.setConnectionInitSql(PLAN_ONCE);
        return new HikariDataSource(config);
    }

    /** Only the first time is there no database yet; asking beforehand would slow every start. */
    private static Connection connect(OwnPostgres server, Access owner) throws SQLException {
        try {
            return owner.connect();
        } catch (SQLException e) {
            if (!NO_SUCH_DATABASE.equals(e.getSQLState())) {
                throw e;
            }
        }
        var first = new Access(server.url("postgres"), OwnPostgres.USER, server.password());
        try (var connection = first.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + NAME);
        }
        return owner.connect();
    }

    /**
     * A key that is not the one of this data is found at the start, not at the first unreadable
     * text.
     */
    private static void requireSameKey(Connection owner, Keys keys) throws SQLException {
        var ours = keys.derive("check");
        try (var statement =
                owner.prepareStatement(
                        """
                        WITH first AS (
                            INSERT INTO key_check (digest) SELECT ?
                            WHERE NOT EXISTS (SELECT FROM key_check) RETURNING digest)
                        SELECT digest FROM first UNION ALL SELECT digest FROM key_check
                        """)) {
            statement.setBytes(1, ours);
            try (var rows = statement.executeQuery()) {
                if (!rows.next() || !MessageDigest.isEqual(ours, rows.getBytes(1))) {
                    throw new WrongKey(
                            "The data was written with another key than the one in the data folder"
                                    + " or "
                                    + Keys.VARIABLE
                                    + ".",
                            null);
                }
            }
        }
    }
}
