package nl.thuisbest.web.security;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.thuisbest.store.staff.StaffBook;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks an account and its password. The demo clock has no part in it: guessing is in real time.
 */
public final class SignIn implements AuthenticationProvider {
    private final StaffBook book;
    private final Passwords passwords;
    private final Guesses guesses;
    private final Clock clock;
    private final Recent recent = new Recent();

    public SignIn(StaffBook book, Passwords passwords, Guesses guesses, Clock clock) {
        this.book = book;
        this.passwords = passwords;
        this.guesses = guesses;
        this.clock = clock;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        var login = asked.getName().strip().toLowerCase(Locale.ROOT);
        var password = asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        var address =
                asked.getDetails() instanceof WebAuthenticationDetails details
                        ? String.valueOf(details.getRemoteAddress())
                        : "";
        if (guesses.tooMany(login, address, clock.instant())) {
            throw new LockedException("too many failures");
        }
        var credentials = book.findCredentials(login);
        if (credentials.isEmpty()) {
            passwords.pretend(password);
        }
        if (credentials.isEmpty() || !matches(password, credentials.get().passwordHash())) {
            guesses.failed(login, address, clock.instant());
            throw new BadCredentialsException("no such account and password");
        }
        guesses.succeeded(login, address);
        var found = credentials.get();
        if (passwords.isWeak(found.passwordHash())) {
            book.changePasswordHash(found.staff().id(), passwords.hash(password));
        }
        return signedIn(new StaffUser(found.staff().id()));
    }

    private boolean matches(String password, String stored) {
        if (recent.knows(password, stored)) {
            return true;
        }
        var right = passwords.matches(password, stored);
        if (right) {
            recent.remember(password, stored);
        }
        return right;
    }

    /** The proof that is kept in the session. */
    static Authentication signedIn(StaffUser user) {
        return UsernamePasswordAuthenticationToken.authenticated(user, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
