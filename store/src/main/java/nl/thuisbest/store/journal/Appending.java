package nl.thuisbest.store.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.store.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * One statement that writes entries and all that goes with them, or nothing at all: who writes the
 * same number as another was second. One statement is one transaction and one round trip.
 */
final class Appending {
    /** An action gives seldom more; each number of entries is a statement of its own. */
    private static final int FEW = 4;

    private static final String INSERT =
            """
            INSERT INTO journal (stream, actor, role, recorded_at, revision, event, version,
                payload, about, people, on_date, previous, hash, nonce, ciphertext)
            """;

    private final UUID stream;
    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();
    private int withs;

    Appending(UUID stream) {
        this.stream = stream;
    }

    /** Texts that are left of earlier entries, sealed anew without those that must go. */
    void resealed(List<Integer> revisions, List<Sealed> sealed) {
        if (!revisions.isEmpty()) {
            part("resealed")
                    .append(
                            """
                            UPDATE journal SET nonce = s.nonce, ciphertext = s.ciphertext
                            FROM unnest(?::int[], ?::bytea[], ?::bytea[])
                                AS s (revision, nonce, ciphertext)
                            WHERE stream = ? AND journal.revision = s.revision)
                            """);
            parameters.add(ints(revisions));
            parameters.add(sealed.stream().map(Sealed::nonce).toArray(byte[][]::new));
            parameters.add(sealed.stream().map(Sealed::ciphertext).toArray(byte[][]::new));
            parameters.add(stream);
        }
    }

    void destroyed(List<Integer> revisions) {
        if (!revisions.isEmpty()) {
            part("destroyed")
                    .append(
                            """
                            UPDATE journal SET nonce = NULL, ciphertext = NULL
                            WHERE stream = ? AND revision = ANY (?::int[]))
                            """);
            parameters.add(stream);
            parameters.add(ints(revisions));
        }
    }

    /**
     * @param old the row as it is, or null for a new path
     */
    void project(ProjectionSql sql, Tree.@Nullable Node old, Tree.Node row) {
        var write = part(sql.projection().table() + "_row");
        write.append(old == null ? sql.insert(row, parameters) : sql.update(old, row, parameters));
        write.append(")\n");
    }

    /** More to be written in the same statement. */
    void also(With with) {
        part(with.name() + "_" + ++withs).append(with.sql()).append(")\n");
        parameters.addAll(with.parameters());
    }

    private StringBuilder part(String name) {
        return sql.append(sql.isEmpty() ? "WITH " : ", ").append(name).append(" AS (");
    }

    /**
     * Writes the entries, as the last part of the statement, and all that was said before.
     *
     * @param sealed texts of people, by the number of the entry
     * @param previous hash of the entry before the first of these
     * @return false when another was first; then nothing was written
     */
    boolean entries(
            JdbcOperations jdbc, Batch batch, Map<Integer, Sealed> sealed, byte[] previous) {
        sql.append(INSERT);
        var before = new ArrayList<byte[]>();
        before.add(previous);
        before.addAll(batch.hashes().subList(0, batch.hashes().size() - 1));
        if (batch.entries().size() <= FEW) {
            few(batch, sealed, before);
        } else {
            many(batch, sealed, before);
        }
        try {
            return jdbc.update(sql.toString(), this::set) == batch.entries().size();
        } catch (DuplicateKeyException e) {
            if (isNumberTaken(e)) {
                return false;
            }
            throw e;
        }
    }

    /** The driver knows the types of ours; asking it per value would cost more than the write. */
    private void set(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            var value = parameters.get(i);
            if (value instanceof ProjectionSql.Literal literal) {
                statement.setObject(i + 1, literal.text(), Types.OTHER);
            } else if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    private static boolean isNumberTaken(DuplicateKeyException refused) {
        return refused.getMostSpecificCause() instanceof PSQLException said
                && said.getServerErrorMessage() != null
                && "journal_pkey".equals(said.getServerErrorMessage().getConstraint());
    }

    /** What people do: values one by one, which the server need not unpack. */
    private void few(Batch batch, Map<Integer, Sealed> sealed, List<byte[]> before) {
        for (int i = 0; i < batch.entries().size(); i++) {
            sql.append(i == 0 ? "VALUES " : ", ")
                    .append("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            var entry = batch.entries().get(i);
            var own = sealed.get(entry.revision());
            parameters.add(stream);
            parameters.add(entry.actor());
            parameters.add(entry.role());
            parameters.add(entry.recordedAt().atOffset(ZoneOffset.UTC));
            parameters.add(entry.revision());
            parameters.add(entry.event());
            parameters.add(entry.version());
            parameters.add(entry.payload());
            parameters.add(entry.about());
            parameters.add(entry.people().toArray(UUID[]::new));
            parameters.add(entry.on());
            parameters.add(before.get(i));
            parameters.add(batch.hashes().get(i));
            parameters.add(own == null ? null : own.nonce());
            parameters.add(own == null ? null : own.ciphertext());
        }
    }

    /** A whole path: one array for each column, so that the statement is the same for any path. */
    private void many(Batch batch, Map<Integer, Sealed> sealed, List<byte[]> before) {
        sql.append(
                """
                SELECT ?, e.actor::uuid, e.role, e.recorded_at::timestamptz, e.revision,
                    e.event, e.version, e.payload, e.about,
                    string_to_array(e.people, ',')::uuid[], e.on_date::date, e.previous, e.hash,
                    e.nonce, e.ciphertext
                FROM unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::text[],
                    ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[],
                    ?::bytea[], ?::bytea[])
                    AS e (actor, role, recorded_at, revision, event, version, payload, about, people,
                        on_date, previous, hash, nonce, ciphertext)
                """);
        var entries = batch.entries();
        var own = entries.stream().map(entry -> sealed.get(entry.revision())).toList();
        parameters.add(stream);
        parameters.add(texts(entries.stream().map(entry -> entry.actor().toString())));
        parameters.add(texts(entries.stream().map(Entry::role)));
        parameters.add(texts(entries.stream().map(entry -> entry.recordedAt().toString())));
        parameters.add(entries.stream().mapToInt(Entry::revision).toArray());
        parameters.add(texts(entries.stream().map(Entry::event)));
        parameters.add(entries.stream().mapToInt(Entry::version).toArray());
        parameters.add(texts(entries.stream().map(Entry::payload)));
        parameters.add(texts(entries.stream().map(Entry::about)));
        parameters.add(texts(entries.stream().map(Appending::people)));
        parameters.add(texts(entries.stream().map(entry -> entry.on().toString())));
        parameters.add(before.toArray(byte[][]::new));
        parameters.add(batch.hashes().toArray(byte[][]::new));
        parameters.add(
                own.stream().map(one -> one == null ? null : one.nonce()).toArray(byte[][]::new));
        parameters.add(
                own.stream()
                        .map(one -> one == null ? null : one.ciphertext())
                        .toArray(byte[][]::new));
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static String people(Entry entry) {
        return String.join(",", entry.people().stream().map(UUID::toString).toList());
    }
}
