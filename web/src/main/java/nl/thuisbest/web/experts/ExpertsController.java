package nl.thuisbest.web.experts;

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

/** Shows questions to the expert team: of one path, and over the region. */
@Controller
class ExpertsController {
    private static final String PART = "experts";

    private final Door door;
    private final ExpertsPages pages;
    private final RegionPages region;
    private final Languages languages;

    ExpertsController(Door door, ExpertsPages pages, RegionPages region, Languages languages) {
        this.door = door;
        this.pages = pages;
        this.region = region;
        this.languages = languages;
    }

    @GetMapping("/trajecten/{id:[0-9a-f-]{36}}/expertteam")
    Answer show(@PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        var opened = door.open(new TrajectoryId(id), who, PART);
        if (!opened.shows(PART)) {
            throw new NotFound();
        }
        return pages.page(opened.dossier(), who, languages.in(RequestLanguage.of(request)));
    }

    @GetMapping("/expertteam")
    Answer region(SignedIn who, HttpServletRequest request) {
        door.requirePage(PART, who.actor());
        var page = region.page(who, languages.in(RequestLanguage.of(request)));
        door.note(who, PART, null);
        return page;
    }
}
