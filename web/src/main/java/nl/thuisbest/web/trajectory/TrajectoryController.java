package nl.thuisbest.web.trajectory;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.journal.JournalFilter;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One path, and its journal. */
@Controller
class TrajectoryController {
    private static final String ONE = "/trajecten/{id:[0-9a-f-]{36}}";

    private final Door door;
    private final PathPages pages;
    private final Languages languages;
    private final Today today;

    TrajectoryController(Door door, PathPages pages, Languages languages, Today today) {
        this.door = door;
        this.pages = pages;
        this.languages = languages;
        this.today = today;
    }

    @GetMapping(ONE)
    Answer show(
            @PathVariable UUID id,
            @RequestParam(name = "stand", defaultValue = "") String asked,
            SignedIn who,
            HttpServletRequest request) {
        var opened = door.open(new TrajectoryId(id), who, "trajectory");
        return pages.page(opened, who, words(request), day(asked).orElseGet(today::date));
    }

    @GetMapping(ONE + "/journaal")
    Answer journal(
            @PathVariable UUID id,
            @RequestParam(name = "soort", defaultValue = "") String part,
            @RequestParam(name = "over", defaultValue = "") String about,
            @RequestParam(name = "van", defaultValue = "") String from,
            @RequestParam(name = "tot", defaultValue = "") String until,
            @RequestParam(name = "tekst", defaultValue = "") String text,
            SignedIn who,
            HttpServletRequest request) {
        var opened = door.open(new TrajectoryId(id), who, "journal");
        if (!opened.shows("journal")) {
            throw new NotFound();
        }
        var filter =
                new JournalFilter(
                        part, about, day(from).orElse(null), day(until).orElse(null), text);
        return pages.journal(opened, who, words(request), filter);
    }

    private Words words(HttpServletRequest request) {
        return languages.in(RequestLanguage.of(request));
    }

    /** A day that cannot be read is no day: the page shows without it. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
