package nl.thuisbest.web.referral;

import nl.thuisbest.web.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Asks the code. It names nobody, for a link may fall in other hands.
 *
 * @param token of the link, or null when there is no link: then it is said how to come back
 * @param problem {@code door.referral.PROBLEM} says what went wrong, or null
 */
public record ReferralDoorPage(@Nullable String token, @Nullable String problem) implements Page {
    @Override
    public HttpStatus status() {
        return problem == null
                ? HttpStatus.OK
                : switch (problem) {
                    case "locked" -> HttpStatus.TOO_MANY_REQUESTS;
                    case "left", "kept" -> HttpStatus.OK;
                    case "ended" -> HttpStatus.UNAUTHORIZED;
                    default -> HttpStatus.UNPROCESSABLE_CONTENT;
                };
    }

    @Override
    public String toString() {
        return "ReferralDoorPage[" + problem + "]";
    }
}
