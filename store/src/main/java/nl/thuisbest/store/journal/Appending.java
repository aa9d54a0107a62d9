package nl.thuisbest.store.journal;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.thuisbest.store.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One statement that moves the head and writes all that goes with it, or nothing at all when the
 * head was moved by another. One statement is one transaction and one round trip.
 */
final class Appending {
    /** An action gives seldom more; each number of entries is a statement of its own. */
    private static final int FEW = 4;

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();
    private int withs;

    Appending(UUID stream, int expected, int last, byte[] hash) {
        sql.append(
                expected == 0
                        ? """
                        WITH moved AS (
                            INSERT INTO head (revision, hash, stream) SELECT ?, ?, ? WHERE ? = 0
                            ON CONFLICT DO NOTHING RETURNING stream)
                        """
                        : """
                        WITH moved AS (
                            UPDATE head SET revision = ?, hash = ? WHERE stream = ? AND revision = ?
                            RETURNING stream)
                        """);
        parameters.addAll(List.of(last, hash, stream, expected));
    }

    void sealed(List<Integer> revisions, List<Sealed> sealed) {
        if (revisions.size() == 1) {
            sql.append(
                    """
                    , kept AS (
                        INSERT INTO sealed (stream, revision, nonce, ciphertext)
                        SELECT moved.stream, ?, ?, ? FROM moved)
                    """);
            var only = sealed.getFirst();
            parameters.addAll(List.of(revisions.getFirst(), only.nonce(), only.ciphertext()));
        } else if (!revisions.isEmpty()) {
            sql.append(
                    """
                    , kept AS (
                        INSERT INTO sealed (stream, revision, nonce, ciphertext)
                        SELECT moved.stream, s.* FROM moved, unnest(?::int[], ?::bytea[], ?::bytea[]) s)
                    """);
            sealedParameters(revisions, sealed);
        }
    }

    /** Texts that are left of earlier entries, sealed anew without those that must go. */
    void resealed(List<Integer> revisions, List<Sealed> sealed) {
        if (!revisions.isEmpty()) {
            sql.append(
                    """
                    , resealed AS (
                        UPDATE sealed SET nonce = s.nonce, ciphertext = s.ciphertext
                        FROM moved, unnest(?::int[], ?::bytea[], ?::bytea[])
                            AS s (revision, nonce, ciphertext)
                        WHERE sealed.stream = moved.stream AND sealed.revision = s.revision)
                    """);
            sealedParameters(revisions, sealed);
        }
    }

    void destroyed(List<Integer> revisions) {
        if (!revisions.isEmpty()) {
            sql.append(
                    """
                    , destroyed AS (
                        DELETE FROM sealed USING moved
                        WHERE sealed.stream = moved.stream AND sealed.revision = ANY (?::int[]))
                    """);
            parameters.add(ints(revisions));
        }
    }

    void project(Projection projection, String row) {
        var rows = "moved, json_populate_record(NULL::%s, ?::json) r".formatted(projection.table());
        sql.append(", ").append(projection.table()).append("_row AS (");
        sql.append(projection.upsert(rows)).append(")\n");
        parameters.add(row);
    }

    /** More to be written in the same statement; its rows come from {@code moved}. */
    void also(With with) {
        sql.append(", ").append(with.name()).append('_').append(++withs);
        sql.append(" AS (").append(with.sql()).append(")\n");
        parameters.addAll(with.parameters());
    }

    /**
     * Writes the entries, as the last part of the statement, and all that was said before.
     *
     * @return false when another was first; then nothing was written
     */
    boolean entries(JdbcClient jdbc, List<Entry> entries, List<byte[]> hashes, byte[] previous) {
        var before = new ArrayList<byte[]>();
        before.add(previous);
        before.addAll(hashes.subList(0, hashes.size() - 1));
        sql.append(
                """
                INSERT INTO journal (stream, actor, role, recorded_at, revision, event, version,
                    payload, about, people, on_date, previous, hash)
                """);
        if (entries.size() <= FEW) {
            few(entries, hashes, before);
        } else {
            many(entries, hashes, before);
        }
        return jdbc.sql(sql.toString()).params(parameters).update() == entries.size();
    }

    /** What people do: values one by one, which the server need not unpack. */
    private void few(List<Entry> entries, List<byte[]> hashes, List<byte[]> before) {
        sql.append("SELECT moved.stream, e.* FROM moved, (VALUES ");
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            sql.append(i == 0 ? "" : ", ")
                    .append(
                            """
                            (?::uuid, ?, ?::timestamptz, ?::int, ?, ?::int, ?, ?, ?::uuid[],
                                ?::date, ?::bytea, ?::bytea)
                            """);
            parameters.addAll(
                    List.of(
                            entry.actor(),
                            entry.role(),
                            entry.recordedAt().atOffset(ZoneOffset.UTC),
                            entry.revision(),
                            entry.event(),
                            entry.version(),
                            entry.payload(),
                            entry.about(),
                            entry.people().toArray(UUID[]::new),
                            entry.on(),
                            before.get(i),
                            hashes.get(i)));
        }
        sql.append(") e");
    }

    /** A whole path: one array for each column, so that the statement is the same for any path. */
    private void many(List<Entry> entries, List<byte[]> hashes, List<byte[]> before) {
        sql.append(
                """
                SELECT moved.stream, e.actor::uuid, e.role, e.recorded_at::timestamptz, e.revision,
                    e.event, e.version, e.payload, e.about,
                    string_to_array(e.people, ',')::uuid[], e.on_date::date, e.previous, e.hash
                FROM moved, unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::text[],
                    ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
                    AS e (actor, role, recorded_at, revision, event, version, payload, about, people,
                        on_date, previous, hash)
                """);
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
        parameters.add(hashes.toArray(byte[][]::new));
    }

    private void sealedParameters(List<Integer> revisions, List<Sealed> sealed) {
        parameters.add(ints(revisions));
        parameters.add(sealed.stream().map(Sealed::nonce).toArray(byte[][]::new));
        parameters.add(sealed.stream().map(Sealed::ciphertext).toArray(byte[][]::new));
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
