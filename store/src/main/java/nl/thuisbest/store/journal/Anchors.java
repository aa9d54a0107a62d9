package nl.thuisbest.store.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import nl.thuisbest.store.vault.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Anchors the heads (last entries of paths) that moved since the last time, under a key that is not
 * in the database. Who can write the tables but has no key cannot cut a tail or remove a path that
 * was anchored without it being seen; what came after the last anchor is guarded by its chain only.
 * Once a day is meant; the number and digest of the last one belong in the operators' log, for they
 * guard the anchors themselves.
 */
public final class Anchors {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final byte[] key;

    public Anchors(DataSource database, Keys keys) {
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.key = keys.derive("anchor");
    }

    /**
     * One anchor.
     *
     * @param heads how many heads it covers
     * @param digest in hexadecimal
     */
    public record Anchor(int number, int heads, String digest) {}

    /** A head as it is anchored. */
    record Head(UUID stream, int revision, byte[] hash) {}

    /** Empty when no head moved since the last one. */
    public Optional<Anchor> make(Instant now) {
        return Objects.requireNonNull(transaction.execute(_ -> makeInTransaction(now)));
    }

    private Optional<Anchor> makeInTransaction(Instant now) {
        jdbc.sql("SELECT pg_advisory_xact_lock(20260102)").query().listOfRows();
        var heads =
                jdbc.sql(
                                """
                                SELECT j.stream, j.revision, j.hash
                                FROM (SELECT stream, max(revision) AS revision FROM journal
                                    GROUP BY stream) head
                                JOIN journal j USING (stream, revision)
                                LEFT JOIN (SELECT stream, max(revision) AS revision FROM anchored
                                    GROUP BY stream) known USING (stream)
                                WHERE known.revision IS NULL OR known.revision < j.revision
                                ORDER BY j.stream
                                """)
                        .query((row, _) ->
                                new Head(
                                        row.getObject(1, UUID.class),
                                        row.getInt(2),
                                        row.getBytes(3)))
                        .list();
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        var last =
                jdbc.sql("SELECT number, digest FROM anchor ORDER BY number DESC LIMIT 1")
                        .query((rows, _) -> new Last(rows.getInt(1), rows.getBytes(2)))
                        .optional()
                        .orElse(Last.NONE);
        int number = last.number() + 1;
        var digest = digest(last.digest(), number, heads);
        jdbc.sql(
                        """
                        WITH made AS (
                            INSERT INTO anchor (number, made_at, heads, digest)
                            VALUES (?, ?, ?, ?) RETURNING number)
                        INSERT INTO anchored (anchor, stream, revision)
                        SELECT made.number, h.* FROM made, unnest(?::uuid[], ?::int[]) h
                        """)
                .param(number)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(heads.size())
                .param(digest)
                .param(heads.stream().map(Head::stream).toArray(UUID[]::new))
                .param(heads.stream().mapToInt(Head::revision).toArray())
                .update();
        return Optional.of(new Anchor(number, heads.size(), Dossier.hex(digest)));
    }

    record Last(int number, byte[] digest) {
        static final Last NONE = new Last(0, new byte[32]);
    }

    byte[] digest(byte[] previous, int number, List<Head> heads) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(previous);
            mac.update(ByteBuffer.allocate(4).putInt(number).array());
            for (var head : heads) {
                mac.update(
                        ByteBuffer.allocate(20)
                                .putLong(head.stream().getMostSignificantBits())
                                .putLong(head.stream().getLeastSignificantBits())
                                .putInt(head.revision())
                                .array());
                mac.update(head.hash());
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
