package nl.thuisbest.web.error;

import jakarta.servlet.RequestDispatcher;
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
import org.springframework.web.ErrorResponse;
import tools.jackson.databind.json.JsonMapper;

/** Failures of the JSON interface as problem details (RFC 9457), in the language that was asked. */
@Component
public class Problems {
    /** The media type of RFC 9457. */
    public static final String TYPE = "application/problem+json";

    private final Languages languages;
    private final JsonMapper json;

    Problems(Languages languages, JsonMapper json) {
        this.languages = languages;
        this.json = json;
    }

    /** Whether this request is one of the JSON interface, also when it was sent on to an error. */
    public static boolean wanted(HttpServletRequest request) {
        var first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = first instanceof String failed ? failed : request.getRequestURI();
        return uri.startsWith(request.getContextPath() + "/api/");
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
        if (failure instanceof Invalid invalid) {
            more.put("problems", problems(invalid.problems(), words));
        }
        if (failure instanceof nl.thuisbest.core.kernel.Invalid bad) {
            var problem = Invalid.Problem.at(bad.component(), bad.key(), bad.arguments());
            more.put("problems", problems(List.of(problem), words));
        }
        int status = status(kind, failure);
        response.setStatus(status);
        if (failure instanceof ErrorResponse known) {
            known.getHeaders()
                    .forEach((name, values) ->
                            values.forEach(value -> response.addHeader(name, value)));
        }
        response.setContentType(TYPE);
        response.setHeader("Content-Language", words.language().code());
        json.writeValue(response.getOutputStream(), body(kind, status, more, words));
    }

    /** What the server itself refuses, such as a type of content, keeps its own status. */
    private static int status(Kind kind, @Nullable Throwable failure) {
        return kind == Kind.INVALID && failure instanceof ErrorResponse known
                ? known.getStatusCode().value()
                : kind.status().value();
    }

    /**
     * A problem as it is written; {@code type} is a name that stays.
     *
     * @param more what this kind adds
     */
    public static Map<String, Object> body(Kind kind, Map<String, ?> more, Words words) {
        return body(kind, kind.status().value(), more, words);
    }

    private static Map<String, Object> body(
            Kind kind, int status, Map<String, ?> more, Words words) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:thuisbest:problem:" + kind.word());
        body.put("title", words.say("error." + kind.word() + ".title"));
        body.put("status", status);
        body.put("detail", words.say("error." + kind.word() + ".text"));
        body.putAll(more);
        return body;
    }

    /** Problems with parts of the input, each with its path and a sentence. */
    private static List<Map<String, String>> problems(List<Invalid.Problem> problems, Words words) {
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
