package nl.thuisbest.store.vault;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM under one key. What it belongs to (a row's key) is bound in, so that a row cannot be
 * put in another's place.
 */
public final class SecretBox {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";

    /** Looked up once: asking all providers again costs more than to seal a few words. */
    private static final Provider PROVIDER = provider();

    private final SecretKeySpec key;

    public SecretBox(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    private static Provider provider() {
        try {
            return Cipher.getInstance(CIPHER).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    public Sealed seal(byte[] plain, byte[] belongsTo) {
        var nonce = new byte[12];
        RANDOM.nextBytes(nonce);
        return new Sealed(nonce, run(Cipher.ENCRYPT_MODE, nonce, plain, belongsTo));
    }

    /**
     * @throws WrongKey when it was sealed under another key, for another row, or was changed
     */
    public byte[] open(Sealed sealed, byte[] belongsTo) {
        return run(Cipher.DECRYPT_MODE, sealed.nonce(), sealed.ciphertext(), belongsTo);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, byte[] belongsTo) {
        try {
            var cipher = Cipher.getInstance(CIPHER, PROVIDER);
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(belongsTo);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new WrongKey("Something sealed cannot be opened with this key.", e);
        }
    }
}
