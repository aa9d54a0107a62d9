package nl.thuisbest.web.referral;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import nl.thuisbest.store.referral.Invitations.Locks;
import nl.thuisbest.web.security.Passwords;

/**
 * A link and a code as they are shown once. The token has 160 bits, so a plain hash of it cannot be
 * guessed back; the code has eight digits and is hashed as slowly as a password.
 */
record Secrets(String token, String code) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 20;
    private static final int CODES = 100_000_000;

    static Secrets random() {
        return new Secrets(randomToken(), "%08d".formatted(RANDOM.nextInt(CODES)));
    }

    /** Such as the cookie of a session holds, too. */
    static String randomToken() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The digits of what someone typed: spaces and dashes do not count. */
    static String digits(String typed) {
        return typed.replaceAll("[\\s.\\-]", "");
    }

    Locks locks(Passwords passwords) {
        return new Locks(hash(token), passwords.hash(code));
    }

    /** In two groups, as it is read aloud. */
    String spoken() {
        return code.substring(0, 4) + " " + code.substring(4);
    }

    @Override
    public String toString() {
        return "[Secrets]";
    }
}
