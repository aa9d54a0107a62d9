package nl.thuisbest.web.i18n;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** In which language a request is answered: as chosen (a cookie), else as the browser asks. */
public final class RequestLanguage {
    /** The cookie with the chosen language. */
    public static final String COOKIE = "taal";

    private RequestLanguage() {}

    public static Language of(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> asked(request));
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> Language.find(cookie.getValue()));
    }

    private static Language asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.NL;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(code -> Language.find(code).stream())
                .findFirst()
                .orElse(Language.NL);
    }
}
