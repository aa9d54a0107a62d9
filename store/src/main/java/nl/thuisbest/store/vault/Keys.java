package nl.thuisbest.store.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.thuisbest.store.postgres.Folders;
import org.jspecify.annotations.Nullable;

/** The master key of an installation; every other key is derived from it by name. */
public final class Keys {
    /** Environment variable that goes before the key file: 32 bytes in base64. */
    public static final String VARIABLE = "THUISBEST_KEY";

    private static final int BYTES = 32;

    private final byte[] master;

    private Keys(byte[] master) {
        if (master.length != BYTES) {
            throw new IllegalArgumentException("a master key is 32 bytes in base64");
        }
        this.master = master.clone();
    }

    public static Keys of(byte[] master) {
        return new Keys(master);
    }

    /**
     * The key that was given in the environment, else the one in the file {@code key} of the data
     * folder (mode 0600), which is made when it is not there.
     */
    public static Keys of(Path folder, @Nullable String given) {
        try {
            if (given != null && !given.isBlank()) {
                return new Keys(Base64.getDecoder().decode(given.strip()));
            }
            var file = folder.resolve("key");
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Folders.writeSecret(file, Base64.getEncoder().encodeToString(random()));
            }
            return new Keys(Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new IllegalStateException("The key file in " + folder + " cannot be read.", e);
        }
    }

    /** A keyed hash of 32 bytes; other names give unrelated values. */
    public byte[] derive(String name) {
        return hmac(master, name.getBytes(UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] data) {
        return mac(key).doFinal(data);
    }

    /** HMAC-SHA-256 under a key; a clone of it is ready sooner than another one. */
    static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "[Keys]";
    }
}
