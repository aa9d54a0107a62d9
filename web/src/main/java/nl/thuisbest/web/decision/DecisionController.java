package nl.thuisbest.web.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.rulebook.letter.LetterText;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.letter.LetterPdf;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Decisions, their notices and letters, on screen and on paper. */
@Controller
class DecisionController {
    private static final String ONE = "/trajecten/{id:[0-9a-f-]{36}}";
    private static final String NOTICE = ONE + "/brieven/{entry:\\d{1,6}}/{duty:[a-z0-9-]{1,60}}";
    private static final String TO = "/{to:[0-9a-f-]{36}}";

    private final Door door;
    private final DecisionViews decisions;
    private final LetterViews letters;
    private final LetterDesk desk;
    private final LetterPdf pdf;
    private final Languages languages;

    DecisionController(
            Door door,
            DecisionViews decisions,
            LetterViews letters,
            LetterDesk desk,
            LetterPdf pdf,
            Languages languages) {
        this.door = door;
        this.decisions = decisions;
        this.letters = letters;
        this.desk = desk;
        this.pdf = pdf;
        this.languages = languages;
    }

    @GetMapping(ONE + "/besluiten")
    Answer decisions(@PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        return decisions.page(door.open(new TrajectoryId(id), who, "decisions"), words(request));
    }

    /** Who comes for the form of this action wants the page on which letters are made. */
    @GetMapping(ONE + "/make-letter")
    Answer makeLetter(@PathVariable UUID id) {
        return Redirect.to("/trajecten/" + id + "/besluiten");
    }

    @GetMapping({NOTICE, NOTICE + TO})
    Answer letter(
            @PathVariable UUID id,
            @PathVariable int entry,
            @PathVariable String duty,
            @PathVariable(required = false) @Nullable UUID to,
            SignedIn who,
            HttpServletRequest request) {
        var opened = door.open(new TrajectoryId(id), who, "letter");
        var found = decisions.find(opened, entry, duty, to);
        return letters.page(opened, found, LetterViews.Typed.NOTHING, words(request));
    }

    @PostMapping({NOTICE, NOTICE + TO})
    Answer send(
            @PathVariable UUID id,
            @PathVariable int entry,
            @PathVariable String duty,
            @PathVariable(required = false) @Nullable UUID to,
            @RequestParam("_doe") String what,
            @RequestParam("_revisie") int revision,
            SignedIn who,
            HttpServletRequest request) {
        var opened = door.open(new TrajectoryId(id), who, "letter");
        var found = decisions.find(opened, entry, duty, to);
        return desk.take(opened, found, what, revision, who, words(request), request);
    }

    /** The letter as it would go out now; what was typed does not stand in an address. */
    @PostMapping({NOTICE + "/concept.pdf", NOTICE + TO + "/concept.pdf"})
    ResponseEntity<byte[]> concept(
            @PathVariable UUID id,
            @PathVariable int entry,
            @PathVariable String duty,
            @PathVariable(required = false) @Nullable UUID to,
            @RequestParam(name = "free", defaultValue = "") String free,
            SignedIn who,
            HttpServletRequest request) {
        var opened = door.open(new TrajectoryId(id), who, "letter:concept");
        var found = decisions.find(opened, entry, duty, to);
        var template =
                letters.template(opened.dossier().state(), found)
                        .orElseThrow(nl.thuisbest.web.error.NotFound::new);
        var text = letters.compose(opened.dossier().state(), found, template, free);
        return print(text, words(request).say("letter.concept"), "concept-" + template.id());
    }

    /** A letter as it was kept: the same text, whatever became of its template. */
    @GetMapping(ONE + "/brieven/{number:\\d{1,6}}.pdf")
    ResponseEntity<byte[]> kept(@PathVariable UUID id, @PathVariable int number, SignedIn who) {
        var opened = door.open(new TrajectoryId(id), who, "letter:print");
        if (!opened.shows("legal")) {
            throw new nl.thuisbest.web.error.NotFound();
        }
        return print(letters.made(opened.dossier().state(), number), "", "brief-" + number);
    }

    private ResponseEntity<byte[]> print(LetterText text, String banner, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .cacheControl(CacheControl.noStore())
                .body(pdf.of(text, banner, "Bladzijde"));
    }

    private Words words(HttpServletRequest request) {
        return languages.in(RequestLanguage.of(request));
    }
}
