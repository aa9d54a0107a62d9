package nl.thuisbest.benchmark.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * The limit: one prepared insert of a row of the size of an entry, and its commit, for each step.
 */
final class BareInserts implements Worker {
    private static final int PAYLOAD_BYTES = 700;

    private final Connection connection;
    private final PreparedStatement insert;
    private final byte[] payload = new byte[PAYLOAD_BYTES];

    /** A worker belongs to one client: it keeps its connection. */
    BareInserts(DataSource source) {
        try {
            connection = source.getConnection();
            connection.setAutoCommit(true);
            insert =
                    connection.prepareStatement(
                            "insert into bare_step (stream, step, payload) values (?, ?, ?)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        ThreadLocalRandom.current().nextBytes(payload);
    }

    static void prepare(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table if not exists bare_step (
                        stream uuid not null,
                        step int not null,
                        payload bytea not null,
                        primary key (stream, step))
                    """);
        }
    }

    @Override
    public void oneCase() {
        var stream = UUID.randomUUID();
        try {
            for (int step = 1; step <= STEPS; step++) {
                insert.setObject(1, stream);
                insert.setInt(2, step);
                insert.setBytes(3, payload);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            insert.close();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
