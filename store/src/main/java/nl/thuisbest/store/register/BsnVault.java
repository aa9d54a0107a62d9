package nl.thuisbest.store.register;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.thuisbest.core.people.Bsn;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.store.vault.Sealed;
import nl.thuisbest.store.vault.SecretBox;

/**
 * BSNs at rest. There are only a hundred million of them, so a hash without a key could be guessed;
 * this one cannot without the master key.
 */
final class BsnVault {
    private static final byte[] BELONGS_TO = "bsn".getBytes(US_ASCII);

    private final SecretBox box;
    private final SecretKeySpec hashKey;

    BsnVault(Keys keys) {
        this.box = new SecretBox(keys.derive("bsn"));
        this.hashKey = new SecretKeySpec(keys.derive("bsn-hash"), "HmacSHA256");
    }

    Sealed seal(Bsn bsn) {
        return box.seal(bsn.value().getBytes(US_ASCII), BELONGS_TO);
    }

    Bsn open(Sealed sealed) {
        return new Bsn(new String(box.open(sealed, BELONGS_TO), US_ASCII));
    }

    byte[] hash(Bsn bsn) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(hashKey);
            return mac.doFinal(bsn.value().getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
