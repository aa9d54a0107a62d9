package nl.thuisbest.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that were right some minutes ago, so that a program which sends its password with each
 * call does not cost the work of Argon2 each time. Only a hash under a key of this process is kept,
 * over the password and the stored hash: another password of the account counts at once.
 */
final class Recent {
    private static final int MOST = 1_000;
    private static final Duration A_WHILE = Duration.ofMinutes(5);

    private final SecretKeySpec key = key();
    private final Cache<String, Boolean> right =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(A_WHILE).build();

    boolean knows(String password, String stored) {
        return right.getIfPresent(hash(password, stored)) != null;
    }

    void remember(String password, String stored) {
        right.put(hash(password, stored), true);
    }

    private String hash(String password, String stored) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((stored + "\n").getBytes(UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
