package nl.thuisbest.store.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import javax.crypto.Mac;

/**
 * The texts of one journal entry, by the path of their field ({@code goals.0.ownWords}), sealed
 * together under a key of that entry alone.
 */
public final class EntryVault {
    private final Mac mac;

    public EntryVault(Keys keys) {
        this.mac = Keys.mac(keys.derive("entry"));
    }

    public Sealed seal(UUID stream, int revision, Map<String, PersonalText> texts) {
        var entry = entry(stream, revision);
        return box(entry).seal(encode(texts), entry);
    }

    public SequencedMap<String, PersonalText> open(UUID stream, int revision, Sealed sealed) {
        var entry = entry(stream, revision);
        return decode(box(entry).open(sealed, entry));
    }

    private SecretBox box(byte[] entry) {
        try {
            return new SecretBox(((Mac) mac.clone()).doFinal(entry));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] entry(UUID stream, int revision) {
        return ByteBuffer.allocate(20)
                .putLong(stream.getMostSignificantBits())
                .putLong(stream.getLeastSignificantBits())
                .putInt(revision)
                .array();
    }

    private static byte[] encode(Map<String, PersonalText> texts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(texts.size());
            for (var entry : texts.entrySet()) {
                write(out, entry.getKey());
                out.write(entry.getValue().salt());
                write(out, entry.getValue().text());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static SequencedMap<String, PersonalText> decode(byte[] bytes) {
        var texts = new LinkedHashMap<String, PersonalText>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int left = in.readInt(); left > 0; left--) {
                var path = read(in);
                texts.put(path, new PersonalText(in.readNBytes(PersonalText.SALT_BYTES), read(in)));
            }
        } catch (IOException e) {
            throw new WrongKey("The texts of an entry cannot be read.", e);
        }
        return texts;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
    }
}
