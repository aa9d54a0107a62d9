package nl.thuisbest.store.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Each row's hash covers all its columns and the hash before it, so that a row that was changed,
 * left out or put elsewhere breaks everything after it.
 */
final class Chain {
    /** What stands before the first entry of a path. */
    private static final byte[] START = new byte[32];

    private Chain() {}

    static byte[] start() {
        return START.clone();
    }

    static byte[] hash(byte[] previous, Entry entry) {
        var sha = sha256();
        try (var out =
                new DataOutputStream(
                        new DigestOutputStream(OutputStream.nullOutputStream(), sha))) {
            out.write(previous);
            out.writeLong(entry.stream().getMostSignificantBits());
            out.writeLong(entry.stream().getLeastSignificantBits());
            out.writeInt(entry.revision());
            write(out, entry.event());
            out.writeInt(entry.version());
            write(out, entry.payload());
            write(out, entry.about());
            out.writeInt(entry.people().size());
            for (var person : entry.people()) {
                write(out, person.toString());
            }
            write(out, entry.on().toString());
            write(out, entry.actor().toString());
            write(out, entry.role());
            write(out, entry.recordedAt().toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return sha.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Length first, so that no two rows of different columns give the same bytes. */
    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
