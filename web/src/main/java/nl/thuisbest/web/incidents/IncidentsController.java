package nl.thuisbest.web.incidents;

import jakarta.servlet.http.HttpServletRequest;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists incidents. */
@Controller
class IncidentsController {
    private final Door door;
    private final IncidentsPages pages;
    private final Languages languages;

    IncidentsController(Door door, IncidentsPages pages, Languages languages) {
        this.door = door;
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping("/incidenten")
    Answer list(
            SignedIn who,
            @RequestParam(name = "soort", defaultValue = "") String kind,
            @RequestParam(name = "stand", defaultValue = "") String state,
            HttpServletRequest request) {
        if (!door.mayOpen("incident-numbers", who.actor())) {
            door.requirePage("incidents", who.actor());
        }
        var words = languages.in(RequestLanguage.of(request));
        var page = pages.page(IncidentsFilter.of(kind, state), who, words);
        door.note(who, "incidents", null);
        return page;
    }
}
