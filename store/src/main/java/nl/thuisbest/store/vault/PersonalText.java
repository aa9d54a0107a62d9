package nl.thuisbest.store.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A text of a person with its salt. Without the salt the digest in the chained payload tells
 * nothing of the text; when the two are destroyed together, nothing is left to guess at.
 */
@SuppressWarnings("ArrayRecordComponent")
public record PersonalText(byte[] salt, String text) {
    static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static PersonalText salted(String text) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PersonalText(salt, text);
    }

    /** SHA-256 over salt and text, base64url. */
    public String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            sha.update(text.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "[PersonalText]";
    }
}
