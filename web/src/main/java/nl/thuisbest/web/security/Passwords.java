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

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 64 * 1024, 3);
    private final String nobody = hash("nobody has this password");

    public String hash(String password) {
        return argon2.encode(password);
    }

    public boolean matches(String password, String hash) {
        return argon2.matches(password, hash);
    }

    public boolean isWeak(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    /** Takes as long as a real check, so that time does not tell which accounts exist. */
    public void pretend(String password) {
        boolean ignored = argon2.matches(password, nobody);
        if (ignored) {
            throw new IllegalStateException("the password of nobody was typed");
        }
    }
}
