package nl.thuisbest.web.programme;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Programmes to read, to play on fictional families, and as a file. */
@Controller
class ProgrammesController {
    static final String PAGE = "rulebook";
    static final String DRAFTS = "programme-drafts";
    static final String APPROVAL = "programme-approval";
    private static final String ONE = "/programmas/{code:[a-z0-9-]{1,60}}";

    private final Door door;
    private final ProgrammesPages pages;
    private final TrialPages trials;
    private final Drafting drafting;
    private final Languages languages;

    ProgrammesController(
            Door door,
            ProgrammesPages pages,
            TrialPages trials,
            Drafting drafting,
            Languages languages) {
        this.door = door;
        this.pages = pages;
        this.trials = trials;
        this.drafting = drafting;
        this.languages = languages;
    }

    @GetMapping("/programmas")
    Answer list(SignedIn who, HttpServletRequest request) {
        door.requirePage(PAGE, who.actor());
        boolean mayDraft = door.mayOpen(DRAFTS, who.actor());
        return pages.list(
                mayDraft, mayDraft || door.mayOpen(APPROVAL, who.actor()), words(request));
    }

    @GetMapping(ONE)
    Answer one(
            @PathVariable String code,
            @RequestParam(name = "versie", defaultValue = "0") String edition,
            SignedIn who,
            HttpServletRequest request) {
        door.requirePage(PAGE, who.actor());
        return pages.one(
                code, number(edition, 0, 9999), door.mayOpen(DRAFTS, who.actor()), words(request));
    }

    @GetMapping(ONE + "/proef")
    Answer trial(
            @PathVariable String code,
            @RequestParam(name = "gezinnen", defaultValue = "200") String families,
            SignedIn who,
            HttpServletRequest request) {
        door.requirePage(PAGE, who.actor());
        return trials.trial(code, families(families), words(request));
    }

    @GetMapping(ONE + "/bestand")
    ResponseEntity<byte[]> file(
            @PathVariable String code,
            @RequestParam(name = "versie", defaultValue = "0") String edition,
            SignedIn who) {
        door.requirePage(PAGE, who.actor());
        var id = pages.known(code);
        int version = number(edition, 0, 9999);
        return file(code, version == 0 ? drafting.content(id) : drafting.content(id, version));
    }

    static ResponseEntity<byte[]> file(String code, String content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/yaml; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + code + ".yaml\"")
                .body(content.getBytes(StandardCharsets.UTF_8));
    }

    /** As many as it takes to see something, and as few as it takes to see it soon. */
    static int families(String typed) {
        int families = number(typed, 200, 500);
        return families == 0 ? 200 : families;
    }

    private static int number(String typed, int otherwise, int most) {
        return typed.matches("\\d{1,4}") ? Math.min(Integer.parseInt(typed), most) : otherwise;
    }

    private Words words(HttpServletRequest request) {
        return languages.in(RequestLanguage.of(request));
    }
}
