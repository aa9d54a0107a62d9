package nl.thuisbest.web.security;

import java.util.List;
import nl.thuisbest.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * The door.
 *
 * @param problem {@code signin.problem.PROBLEM} says what went wrong, or null
 * @param demo the accounts of the demo, one click each; empty outside the demo
 * @param noAccounts whether there is no account yet: then it is said how the first one is made
 */
public record SignInPage(
        @Nullable String problem, String login, List<SignedIn> demo, boolean noAccounts)
        implements Page {
    public SignInPage {
        demo = List.copyOf(demo);
    }
}
