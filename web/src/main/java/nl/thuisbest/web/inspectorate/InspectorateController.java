package nl.thuisbest.web.inspectorate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.thuisbest.store.office.Submissions;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The register for the inspectorate (JW 6.7.3, 6.7.4). The file holds names and BSNs: each path in
 * it is written down as viewed, so that it stands in the log of that young person.
 */
@Controller
class InspectorateController {
    private static final String PAGE = "inspectorate";
    private static final String SENDS = "inspectorate-send";
    private static final String FILE = "/toezicht/bestand/{year:\\d{4}}-{half:[12]}.";
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Door door;
    private final InspectoratePages pages;
    private final FileRows rows;
    private final Languages languages;
    private final Today today;
    private final Submissions submissions;

    InspectorateController(
            Door door,
            InspectoratePages pages,
            FileRows rows,
            Languages languages,
            Today today,
            Submissions submissions) {
        this.submissions = submissions;
        this.door = door;
        this.pages = pages;
        this.rows = rows;
        this.languages = languages;
        this.today = today;
    }

    @GetMapping("/toezicht")
    Answer page(
            @RequestParam(name = "jaar", defaultValue = "") String year,
            @RequestParam(name = "helft", defaultValue = "") String half,
            SignedIn who,
            HttpServletRequest request) {
        door.requirePage(PAGE, who.actor());
        door.note(who, PAGE, null);
        var shown = HalfYear.of(year, half, today.date());
        return pages.page(shown, SentForm.blank(shown, today.date()), who, words(request));
    }

    @PostMapping("/toezicht/verstuurd")
    Answer sent(
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String tot,
            @RequestParam(defaultValue = "") String verstuurd,
            SignedIn who,
            HttpServletRequest request) {
        door.requirePage(SENDS, who.actor());
        var form = SentForm.typed(soort, van, tot, verstuurd, today.date());
        if (!form.right()) {
            door.note(who, PAGE, null);
            return pages.page(HalfYear.of("", "", today.date()), form, who, words(request));
        }
        var unused = submissions.add(form.what(), form.period(), form.sentDay(), by(who));
        return Redirect.to("/toezicht").saying("inspectorate.recorded");
    }

    /** A correction: what was recorded stays, and no longer counts. */
    @PostMapping("/toezicht/verstuurd/{number:[1-9]\\d{0,8}}/klopt-niet")
    Answer undo(@PathVariable int number, SignedIn who) {
        door.requirePage(SENDS, who.actor());
        boolean undone = submissions.undo(number, by(who));
        return Redirect.to("/toezicht")
                .saying(undone ? "inspectorate.undone" : "inspectorate.undone-already");
    }

    private Submissions.By by(SignedIn who) {
        return new Submissions.By(who.id(), who.role(), today.now());
    }

    @GetMapping(FILE + "csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String year,
            @PathVariable String half,
            SignedIn who,
            HttpServletRequest request) {
        var words = words(request);
        var file = export(year, half, who, words);
        return sent(year, half, "csv", CSV, RegisterFile.csv(InspectoratePages.head(words), file));
    }

    @GetMapping(FILE + "xlsx")
    ResponseEntity<byte[]> spreadsheet(
            @PathVariable String year,
            @PathVariable String half,
            SignedIn who,
            HttpServletRequest request) {
        var words = words(request);
        var file = export(year, half, who, words);
        var title = words.say("inspectorate.sheet");
        return sent(
                year,
                half,
                "xlsx",
                XLSX,
                RegisterFile.spreadsheet(title, InspectoratePages.head(words), file));
    }

    private List<FileRow> export(String year, String half, SignedIn who, Words words) {
        door.requirePage(PAGE, who.actor());
        var file = rows.of(rows.register(), HalfYear.of(year, half, today.date()).period(), words);
        door.note(who, "inspectorate-file", null);
        file.stream()
                .map(FileRow::path)
                .distinct()
                .forEach(path -> door.note(who, "inspectorate-file", path));
        return file;
    }

    private static ResponseEntity<byte[]> sent(
            String year, String half, String ending, MediaType type, byte[] bytes) {
        var name = "toezicht-%s-%s.%s".formatted(year, half, ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }

    private Words words(HttpServletRequest request) {
        return languages.in(RequestLanguage.of(request));
    }
}
