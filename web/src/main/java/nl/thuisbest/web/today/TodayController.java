package nl.thuisbest.web.today;

import jakarta.servlet.http.HttpServletRequest;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the day. */
@Controller
class TodayController {
    private final Door door;
    private final TodayPages pages;
    private final Languages languages;

    TodayController(Door door, TodayPages pages, Languages languages) {
        this.door = door;
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping("/vandaag")
    Answer page(
            @RequestParam(name = "taken", defaultValue = "") String whose,
            SignedIn who,
            HttpServletRequest request) {
        door.requirePage("today", who.actor());
        var page = pages.page(who, whose.equals("alle"), languages.in(RequestLanguage.of(request)));
        if (!page.cases().isEmpty()) {
            door.note(who, "today", null);
        }
        return page;
    }
}
