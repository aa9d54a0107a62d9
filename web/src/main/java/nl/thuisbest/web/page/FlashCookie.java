package nl.thuisbest.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * The key of the sentence that the next page says once travels in a cookie, not in the session:
 * there it would be written to the database, and removed from it by the page that says it.
 */
public final class FlashCookie extends AbstractFlashMapManager {
    private static final String COOKIE = "melding";
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final Pattern KEY = Pattern.compile("[a-z0-9.-]{1,80}");

    @Override
    protected List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        var flashes = new ArrayList<FlashMap>();
        asked(request).map(FlashCookie::flash).ifPresent(flashes::add);
        return flashes;
    }

    @Override
    protected void updateFlashMaps(
            List<FlashMap> left, HttpServletRequest request, HttpServletResponse response) {
        var key = left.reversed().stream().flatMap(FlashCookie::key).findFirst();
        var cookie =
                ResponseCookie.from(COOKIE, key.orElse(""))
                        .path("/")
                        .maxAge(key.isPresent() ? SOON : Duration.ZERO)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<String> asked(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(key -> KEY.matcher(key).matches());
    }

    private static Stream<String> key(FlashMap flash) {
        return flash.get(AnswerHandler.FLASH) instanceof String key ? Stream.of(key) : Stream.of();
    }

    private static FlashMap flash(String key) {
        var flash = new FlashMap();
        flash.put(AnswerHandler.FLASH, key);
        return flash;
    }
}
