package nl.thuisbest.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.web.action.Desk;
import nl.thuisbest.web.action.Reason;
import nl.thuisbest.web.drafts.FormAddress;
import nl.thuisbest.web.error.ErrorPage.Kind;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.error.Problems;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes actions as JSON. A path is only acted upon as the sender has seen it: without the revision
 * in {@code If-Match} nothing is done.
 */
@RestController
class SendController {
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Desk desk;
    private final Reading reading;
    private final NameBook names;
    private final Languages languages;
    private final JsonMapper json;

    SendController(
            Desk desk, Reading reading, NameBook names, Languages languages, JsonMapper json) {
        this.desk = desk;
        this.reading = reading;
        this.names = names;
        this.languages = languages;
        this.json = json;
    }

    @PostMapping(path = "/api/trajectories", consumes = JSON)
    ResponseEntity<Object> refer(SignedIn who, HttpServletRequest request) throws IOException {
        return act(desk.open(FormAddress.REFER, null, who), 0, request);
    }

    @PostMapping(path = "/api/trajectories/{id}/actions/{code}", consumes = JSON)
    ResponseEntity<Object> act(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestHeader(name = Revision.EXPECTED, required = false) @Nullable String seen,
            SignedIn who,
            HttpServletRequest request)
            throws IOException {
        if (code.equals(FormAddress.REFER) || code.equals(FormAddress.WITH_FILE)) {
            throw new NotFound();
        }
        var opened = desk.open(code, new TrajectoryId(id), who);
        if (seen == null) {
            var revision = Map.of("revision", opened.dossier().revision());
            return problem(Kind.NO_REVISION, revision, words(request));
        }
        return act(opened, Revision.read(seen), request);
    }

    private ResponseEntity<Object> act(Desk.Opened opened, int seen, HttpServletRequest request)
            throws IOException {
        var words = words(request);
        var action = desk.read(opened, Body.read(request, json), words).orThrow();
        return switch (desk.act(opened, seen, action, List.of())) {
            case Desk.Outcome.Done(var dossier) -> recorded(dossier, opened.who(), words);
            case Desk.Outcome.Refused(var reasons) -> {
                var known = names.of(opened.dossier().state(), words);
                var told = ReasonJson.of(Reason.of(reasons, words, known));
                yield problem(Kind.REFUSED, Map.of("reasons", told), words);
            }
            case Desk.Outcome.Overtaken _ ->
                    problem(Kind.CONFLICT, reading.missed(opened, seen, words), words);
        };
    }

    private ResponseEntity<Object> recorded(Dossier dossier, SignedIn who, Words words) {
        return ResponseEntity.created(URI.create("/api/trajectories/" + dossier.id()))
                .eTag(Revision.tag(dossier.revision()))
                .body(reading.one(dossier, who, words));
    }

    private static ResponseEntity<Object> problem(Kind kind, Map<String, ?> more, Words words) {
        return ResponseEntity.status(kind.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", words.language().code())
                .body(Problems.body(kind, more, words));
    }

    private Words words(HttpServletRequest request) {
        return languages.in(RequestLanguage.of(request));
    }
}
