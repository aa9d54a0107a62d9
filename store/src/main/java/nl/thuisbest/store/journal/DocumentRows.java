package nl.thuisbest.store.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import nl.thuisbest.core.kernel.Digest;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.store.vault.Sealed;
import nl.thuisbest.store.vault.SecretBox;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The bytes of documents, encrypted beside the journal. They are written in the statement that
 * records the document, and go in the one that records that it was destroyed.
 */
public final class DocumentRows {
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final SecretBox box;

    public DocumentRows(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.box = new SecretBox(keys.derive("document"));
    }

    /**
     * A document made ready to be kept.
     *
     * @param with what writes it, together with its entry
     */
    public record Ready(Digest digest, With with) {}

    public Ready ready(TrajectoryId path, byte[] bytes) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        var digest = digest(salt, bytes);
        var sealed = box.seal(bytes, belongsTo(path, digest));
        return new Ready(
                digest,
                new With(
                        "document_kept",
                        """
                        INSERT INTO document (stream, digest, salt, nonce, ciphertext)
                        VALUES (?, ?, ?, ?, ?)
                        """,
                        Arrays.asList(
                                path.value(),
                                digest.value(),
                                salt,
                                sealed.nonce(),
                                sealed.ciphertext())));
    }

    /** The bytes as they were added; nothing when they were destroyed. */
    public Optional<byte[]> find(TrajectoryId path, Digest digest) {
        return jdbc.sql("SELECT * FROM document WHERE stream = ? AND digest = ?")
                .param(path.value())
                .param(digest.value())
                .query((row, _) ->
                        box.open(
                                new Sealed(row.getBytes("nonce"), row.getBytes("ciphertext")),
                                belongsTo(path, digest)))
                .optional();
    }

    /** Destroys the bytes. */
    static With gone(TrajectoryId path, Digest digest) {
        return new With(
                "document_gone",
                "DELETE FROM document WHERE stream = ? AND digest = ?",
                Arrays.asList(path.value(), digest.value()));
    }

    static Digest digest(byte[] salt, byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(salt);
            return new Digest(HexFormat.of().formatHex(hash.digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] belongsTo(TrajectoryId path, Digest digest) {
        return (path + "/" + digest).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
