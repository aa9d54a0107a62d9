package nl.thuisbest.web.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.store.vault.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The mark that a form carries of whom it was made for. When the session ended before it was sent,
 * what was typed is kept for that person; nobody else can make such a mark.
 */
@Component
public class Writers {
    private final SecretKeySpec key;

    Writers(Keys keys) {
        this.key = new SecretKeySpec(keys.derive("form-writer"), "HmacSHA256");
    }

    /**
     * @param path of the form; a mark fits no other form
     */
    public String mark(StaffId writer, String path) {
        return writer + "." + HexFormat.of().formatHex(hash(writer + "\n" + path));
    }

    /** Who it was made for; empty when the mark is not ours. */
    public Optional<StaffId> read(@Nullable String mark, String path) {
        if (mark == null || !mark.matches("[0-9a-f-]{36}\\.[0-9a-f]{64}")) {
            return Optional.empty();
        }
        var writer = mark.substring(0, 36);
        var given = HexFormat.of().parseHex(mark.substring(37));
        return MessageDigest.isEqual(given, hash(writer + "\n" + path))
                ? Optional.of(StaffId.of(writer))
                : Optional.empty();
    }

    private byte[] hash(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
