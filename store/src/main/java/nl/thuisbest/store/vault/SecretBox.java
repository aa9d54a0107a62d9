package nl.thuisbest.store.vault;

import java.security.GeneralSecurityException;
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

    private final SecretKeySpec key;

    public SecretBox(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
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
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(belongsTo);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new WrongKey("Something sealed cannot be opened with this key.", e);
        }
    }
}
