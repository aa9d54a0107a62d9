package nl.thuisbest.web.coalition;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the search of a path for a place to grow up. */
@Controller
class CoalitionController {
    private static final String PART = "place-search";

    private final Door door;
    private final CoalitionPages pages;
    private final Languages languages;

    CoalitionController(Door door, CoalitionPages pages, Languages languages) {
        this.door = door;
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping("/trajecten/{id:[0-9a-f-]{36}}/coalitie")
    Answer show(@PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        var opened = door.open(new TrajectoryId(id), who, PART);
        if (!opened.shows(PART)) {
            throw new NotFound();
        }
        return pages.page(opened.dossier(), who, languages.in(RequestLanguage.of(request)));
    }
}
