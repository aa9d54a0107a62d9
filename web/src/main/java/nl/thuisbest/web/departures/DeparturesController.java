package nl.thuisbest.web.departures;

import jakarta.servlet.http.HttpServletRequest;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.funnel.FunnelFilter.Stretch;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows who departed from what. */
@Controller
class DeparturesController {
    private final Door door;
    private final DeparturesPages pages;
    private final Languages languages;

    DeparturesController(Door door, DeparturesPages pages, Languages languages) {
        this.door = door;
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping("/afwijkingen")
    Answer show(
            SignedIn who,
            @RequestParam(name = "periode", defaultValue = "") String stretch,
            HttpServletRequest request) {
        boolean named = door.mayOpen(DeparturesRight.NAMED, who.actor());
        if (!named) {
            door.requirePage(DeparturesRight.NUMBERS, who.actor());
        }
        door.note(who, DeparturesRight.NAMED, null);
        var words = languages.in(RequestLanguage.of(request));
        return pages.page(Stretch.of(stretch), who, named, words);
    }
}
