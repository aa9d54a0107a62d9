package nl.thuisbest.store.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Brings the tables of a database up to this version: each file once, in one transaction with its
 * entry, while other nodes wait. A file that changed after it was applied stops the start.
 */
public final class Migrations {
    /** In the order in which they are applied; only ever longer. */
    static final List<String> FILES =
            List.of(
                    "010-staff.sql",
                    "020-session.sql",
                    "030-journal.sql",
                    "040-register.sql",
                    "050-office.sql",
                    "060-trajectory.sql",
                    "070-outcome.sql",
                    "080-trajectory-without-revision.sql",
                    "090-today.sql",
                    "100-unclaimed.sql",
                    "110-one-row-an-entry.sql",
                    "120-fewer-indexes.sql",
                    "140-document.sql",
                    "150-restriction-register.sql",
                    "160-incident.sql",
                    "170-submission.sql",
                    "180-expert-team.sql",
                    "181-invitation.sql",
                    "182-allocation-import.sql",
                    "183-intake.sql",
                    "190-house-answer.sql",
                    "191-departure.sql",
                    "192-programme.sql");

    /** Any number that no other lock of this product has. */
    private static final long LOCK = 7_446_001L;

    private Migrations() {}

    public static void apply(DataSource database) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(true);
            lock(connection);
            try {
                boolean unused = apply(connection);
            } finally {
                execute(connection, "select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be brought up to date", e);
        }
    }

    /** Lets one node at a time through, until its connection ends. */
    static void lock(Connection connection) throws SQLException {
        execute(connection, "select pg_advisory_lock(" + LOCK + ")");
    }

    /** True when something was applied. The caller has the lock. */
    static boolean apply(Connection connection) throws SQLException {
        execute(
                connection,
                """
                create table if not exists migration (
                    name text primary key,
                    digest text not null,
                    applied_at timestamptz not null default now()
                );
                comment on table migration is 'Which schema files were applied, and what they held.';
                """);
        var applied = applied(connection);
        boolean changed = false;
        for (var file : FILES) {
            var sql = read(file);
            var digest = digest(sql);
            var known = applied.get(file);
            if (known == null) {
                applyOne(connection, file, sql, digest);
                changed = true;
            } else if (!known.equals(digest)) {
                throw new IllegalStateException(
                        "schema file " + file + " changed after it was applied");
            }
        }
        return changed;
    }

    private static void applyOne(Connection connection, String file, String sql, String digest)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            execute(connection, sql);
            try (var entry =
                    connection.prepareStatement(
                            "insert into migration (name, digest) values (?, ?)")) {
                entry.setString(1, file);
                entry.setString(2, digest);
                entry.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static Map<String, String> applied(Connection connection) throws SQLException {
        var applied = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select name, digest from migration")) {
            while (rows.next()) {
                applied.put(rows.getString(1), rows.getString(2));
            }
        }
        return applied;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(String file) {
        try (var in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no schema file " + file);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
