package nl.thuisbest.web.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets of this installation, each for one purpose, made from one random secret in a file only we
 * can read. Several nodes on one database share that file's content.
 */
final class Keys {
    private final byte[] secret;

    private Keys(byte[] secret) {
        this.secret = secret;
    }

    static Keys in(Path folder) {
        var file = folder.resolve("web-secret");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                write(file);
            }
            return new Keys(Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] of(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file) throws IOException {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        try {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(random));
        } catch (FileAlreadyExistsException e) {
            throw new IOException("another start is making " + file, e);
        }
    }
}
