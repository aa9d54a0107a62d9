package nl.thuisbest.web.referral;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie of a referrer: of these pages only, and never sent with a request of another site. */
final class ReferrerCookie {
    private static final String NAME = "verwijzing";
    private static final String PATH = "/verwijzing";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{27}");

    private ReferrerCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .filter(value -> TOKEN.matcher(value).matches());
    }

    static void set(String session, HttpServletRequest request, HttpServletResponse response) {
        write(session, Duration.ofSeconds(-1), request, response);
    }

    static void drop(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private static void write(
            String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(NAME, value)
                        .path(PATH)
                        .maxAge(age)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
