package nl.thuisbest.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.thuisbest.web.error.ErrorPage.Kind;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Failures of the JSON interface as problem details (RFC 9457), in the language that was asked. */
@Component
public class Problems {
    private final Languages languages;
    private final JsonMapper json;

    Problems(Languages languages, JsonMapper json) {
        this.languages = languages;
        this.json = json;
    }

    /** Whether this request is one of the JSON interface. */
    public static boolean wanted(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    void write(
            Kind kind,
            @Nullable Throwable failure,
            @Nullable String reference,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var words = languages.in(RequestLanguage.of(request));
        Map<String, Object> more = new LinkedHashMap<>();
        if (reference != null) {
            more.put("reference", reference);
        }
        if (failure instanceof Conflict conflict) {
            more.put("expected", conflict.expected());
            more.put("actual", conflict.actual());
        }
        if (failure instanceof Invalid invalid) {
            more.put("problems", problems(invalid.problems(), words));
        }
        write(kind.word(), kind.status().value(), more, words, response);
    }

    /**
     * Writes a problem; {@code type} is a name that stays, {@code more} what this kind adds.
     *
     * @param word {@code error.WORD.title} and {@code .text} are its sentences
     */
    public void write(
            String word, int status, Map<String, ?> more, Words words, HttpServletResponse response)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:thuisbest:problem:" + word);
        body.put("title", words.say("error." + word + ".title"));
        body.put("status", status);
        body.put("detail", words.say("error." + word + ".text"));
        body.putAll(more);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", words.language().code());
        json.writeValue(response.getOutputStream(), body);
    }

    /** Problems with parts of the input, each with its path and a sentence. */
    public static List<Map<String, String>> problems(List<Invalid.Problem> problems, Words words) {
        return problems.stream()
                .map(problem ->
                        Map.of(
                                "path",
                                problem.path(),
                                "key",
                                problem.key(),
                                "message",
                                words.say(
                                        "invalid." + problem.key(), problem.arguments().toArray())))
                .toList();
    }
}
