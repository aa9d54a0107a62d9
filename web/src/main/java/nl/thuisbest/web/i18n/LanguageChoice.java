package nl.thuisbest.web.i18n;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers in which language someone reads, on this device. */
@Controller
class LanguageChoice {
    @PostMapping("/taal")
    Answer choose(
            @RequestParam("taal") String code,
            @RequestParam("terug") String back,
            HttpServletResponse response) {
        var language = Language.find(code).orElseThrow(() -> new Invalid("taal", "choice"));
        var cookie =
                ResponseCookie.from(RequestLanguage.COOKIE, language.code())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Redirect.back(back);
    }
}
