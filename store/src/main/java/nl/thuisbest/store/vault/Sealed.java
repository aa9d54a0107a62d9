package nl.thuisbest.store.vault;

/** Encrypted by AES-GCM: a nonce that is used once, and the ciphertext with its tag. */
@SuppressWarnings("ArrayRecordComponent")
public record Sealed(byte[] nonce, byte[] ciphertext) {}
