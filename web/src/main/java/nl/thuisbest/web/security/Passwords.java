package nl.thuisbest.web.security;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Password hashes with Argon2id: 64 MiB, 3 passes, 1 lane, 16 bytes of salt and 32 of hash (above
 * the second recommended option of RFC 9106 section 4 in nothing but lanes). A weaker stored hash
 * is replaced at the next sign-in.
 */
public final class Passwords {
    /** Fewer characters are refused; longer ones cost a guesser more than odd characters do. */
    public static final int SHORTEST = 12;

    private static final String KIND = "$argon2";

    /**
     * A hash of no password, with the parameters of a real one; making one takes most of a second.
     */
    private static final String NOBODY =
            KIND + "id$v=19$m=65536,t=3,p=1$" + "A".repeat(22) + "$" + "A".repeat(43);

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 64 * 1024, 3);

    public String hash(String password) {
        return argon2.encode(password);
    }

    /** An account without a password lets nobody in, and takes as long to say so. */
    public boolean matches(String password, String hash) {
        if (!hash.startsWith(KIND)) {
            pretend(password);
            return false;
        }
        return argon2.matches(password, hash);
    }

    public boolean isWeak(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    /** What the password of an account that is not there is checked against. */
    static String ofNobody() {
        return NOBODY;
    }

    /** Takes as long as a real check, so that time does not tell which accounts exist. */
    public void pretend(String password) {
        boolean ignored = argon2.matches(password, NOBODY);
        if (ignored) {
            throw new IllegalStateException("the password of nobody was typed");
        }
    }
}
