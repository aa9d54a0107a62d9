package nl.thuisbest.web.programme;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.rulebook.sheet.Sheet.Part;
import nl.thuisbest.rulebook.sheet.SheetFile;
import nl.thuisbest.store.programme.ProgrammeDraft;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.form.SentFile;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import nl.thuisbest.web.programme.DraftPages.May;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drafting a programme in the browser. */
@Controller
class DraftingController {
    private static final String ALL = "/programmas";
    private static final String DRAFTS = ALL + "/concept";
    private static final String ONE = DRAFTS + "/{id:[0-9a-f-]{36}}";

    /** A programme of the sources takes a tenth of it. */
    private static final int LARGEST = 400_000;

    private static final int LONGEST_NAME = 80;

    private final Door door;
    private final Drafting drafting;
    private final DraftPages pages;
    private final TrialPages trials;
    private final ProgrammesPages programmes;
    private final Languages languages;

    DraftingController(
            Door door,
            Drafting drafting,
            DraftPages pages,
            TrialPages trials,
            ProgrammesPages programmes,
            Languages languages) {
        this.door = door;
        this.drafting = drafting;
        this.pages = pages;
        this.trials = trials;
        this.programmes = programmes;
        this.languages = languages;
    }

    /**
     * @param base code of the programme it is made from, or empty
     * @param name its own name; empty for the next edition of the base
     */
    @PostMapping(DRAFTS)
    Answer begin(
            @RequestParam(name = "uit", defaultValue = "") String base,
            @RequestParam(name = "naam", defaultValue = "") String name,
            SignedIn who) {
        door.requirePage(ProgrammesController.DRAFTS, who.actor());
        var called = name.strip();
        if (called.length() > LONGEST_NAME || (base.isEmpty() && called.isEmpty())) {
            return Redirect.to(ALL).saying("programmes.name-asked");
        }
        if (base.isEmpty()) {
            return to(drafting.begin(called, who.id()));
        }
        var id = programmes.known(base);
        return to(
                called.isEmpty()
                        ? drafting.nextEdition(id, who.id())
                        : drafting.variant(id, called, who.id()));
    }

    @PostMapping(ALL + "/inlezen")
    Answer read(SignedIn who, HttpServletRequest request) {
        door.requirePage(ProgrammesController.DRAFTS, who.actor());
        var file = SheetFile.of(content(request));
        if (file.isEmpty()) {
            return Redirect.to(ALL).saying("programmes.no-file");
        }
        try {
            var unused = Code.checked("programme", file.text("id"));
        } catch (Invalid noCode) {
            return Redirect.to(ALL).saying("programmes.no-code");
        }
        return to(drafting.begin(file, who.id()));
    }

    private static String content(HttpServletRequest request) {
        var bytes = SentFile.of(request);
        return bytes.length > LARGEST ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    @GetMapping(ONE)
    Answer show(
            @PathVariable UUID id,
            @RequestParam(name = "deel", defaultValue = "") String part,
            SignedIn who,
            HttpServletRequest request) {
        var draft = open(id, who);
        return pages.page(draft, DraftPages.part(part), null, may(draft, who), words(request));
    }

    @PostMapping(ONE)
    Answer write(
            @PathVariable UUID id,
            @RequestParam(name = "_deel", defaultValue = "") String key,
            @RequestParam(name = "_revisie", defaultValue = "0") String revision,
            SignedIn who,
            HttpServletRequest request) {
        door.requirePage(ProgrammesController.DRAFTS, who.actor());
        var draft = open(id, who);
        var part = DraftPages.part(key);
        var typed = FormTree.of(request.getParameterMap());
        var rows = FormTree.withOtherRows(typed, request);
        if (rows.isPresent()) {
            return pages.page(draft, part, rows.get(), may(draft, who), words(request));
        }
        boolean same = revision.equals(Integer.toString(draft.revision()));
        if (!same || !drafting.save(draft, part, typed, who.id())) {
            return overtaken(draft, part, typed, who, request);
        }
        var to = request.getParameter("_naar");
        return Redirect.to(
                        path(id)
                                + "?deel="
                                + DraftPages.key(DraftPages.part(to == null ? key : to)))
                .saying("programmes.kept");
    }

    /** What was typed stays on the screen, with the revision that is there now. */
    private Answer overtaken(
            ProgrammeDraft draft, Part part, Tree typed, SignedIn who, HttpServletRequest request) {
        return pages.page(draft, part, typed, may(draft, who), words(request), HttpStatus.CONFLICT);
    }

    @GetMapping(ONE + "/proef")
    Answer trial(
            @PathVariable UUID id,
            @RequestParam(name = "gezinnen", defaultValue = "200") String families,
            SignedIn who,
            HttpServletRequest request) {
        return trials.trial(open(id, who), ProgrammesController.families(families), words(request))
                .<Answer>map(page -> page)
                .orElseGet(() -> Redirect.to(path(id)).saying("programmes.not-sound"));
    }

    @GetMapping(ONE + "/bestand")
    ResponseEntity<byte[]> file(@PathVariable UUID id, SignedIn who) {
        var draft = open(id, who);
        return ProgrammesController.file(
                SheetFile.code(SheetFile.of(draft.content()).text("id")), draft.content());
    }

    @PostMapping(ONE + "/aanbieden")
    Answer propose(@PathVariable UUID id, SignedIn who) {
        door.requirePage(ProgrammesController.DRAFTS, who.actor());
        return Redirect.to(path(id))
                .saying(
                        drafting.propose(open(id, who))
                                ? "programmes.proposed"
                                : "programmes.not-sound");
    }

    @PostMapping(ONE + "/terugsturen")
    Answer sendBack(
            @PathVariable UUID id,
            @RequestParam(name = "opmerking", defaultValue = "") String remark,
            SignedIn who) {
        var draft = open(id, who);
        require(may(draft, who).approve());
        if (remark.isBlank()) {
            return Redirect.to(path(id)).saying("programmes.remark-asked");
        }
        return Redirect.to(path(id))
                .saying(
                        drafting.sendBack(draft, remark.strip())
                                ? "programmes.sent-back"
                                : "programmes.overtaken");
    }

    @PostMapping(ONE + "/goedkeuren")
    Answer approve(@PathVariable UUID id, SignedIn who) {
        var draft = open(id, who);
        require(may(draft, who).approve());
        var code = SheetFile.code(SheetFile.of(draft.content()).text("id"));
        return drafting.approve(draft, who.id())
                ? Redirect.to(ALL + "/" + code).saying("programmes.approved")
                : Redirect.to(path(id)).saying("programmes.not-sound");
    }

    @PostMapping(ONE + "/weggooien")
    Answer throwAway(@PathVariable UUID id, SignedIn who) {
        door.requirePage(ProgrammesController.DRAFTS, who.actor());
        return drafting.throwAway(open(id, who))
                ? Redirect.to(ALL).saying("programmes.thrown-away")
                : Redirect.to(path(id)).saying("programmes.overtaken");
    }

    /** Whoever drafts or approves sees drafts. */
    private ProgrammeDraft open(UUID id, SignedIn who) {
        require(
                door.mayOpen(ProgrammesController.DRAFTS, who.actor())
                        || door.mayOpen(ProgrammesController.APPROVAL, who.actor()));
        return drafting.find(id).orElseThrow(NotFound::new);
    }

    private static void require(boolean may) {
        if (!may) {
            throw new NotFound();
        }
    }

    private May may(ProgrammeDraft draft, SignedIn who) {
        return new May(
                door.mayOpen(ProgrammesController.DRAFTS, who.actor()),
                draft.proposed()
                        && !draft.writers().contains(who.id())
                        && door.mayOpen(ProgrammesController.APPROVAL, who.actor()));
    }

    private static Answer to(UUID draft) {
        return Redirect.to(path(draft));
    }

    private static String path(UUID draft) {
        return DRAFTS + "/" + draft;
    }

    private Words words(HttpServletRequest request) {
        return languages.in(RequestLanguage.of(request));
    }
}
