package nl.thuisbest.web.funnel;

import jakarta.servlet.http.HttpServletRequest;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how referrals go. */
@Controller
class FunnelController {
    private final Door door;
    private final FunnelPages pages;
    private final Rules rules;
    private final Languages languages;

    FunnelController(Door door, FunnelPages pages, Rules rules, Languages languages) {
        this.door = door;
        this.pages = pages;
        this.rules = rules;
        this.languages = languages;
    }

    @GetMapping("/instroom")
    Answer show(
            SignedIn who,
            @RequestParam(name = "periode", defaultValue = "") String stretch,
            @RequestParam(name = "programma", defaultValue = "") String programme,
            @RequestParam(name = "verwijzer", defaultValue = "") String referrer,
            HttpServletRequest request) {
        if (!door.mayOpen("funnel-numbers", who.actor())) {
            door.requirePage("funnel", who.actor());
        }
        var words = languages.in(RequestLanguage.of(request));
        var filter = FunnelFilter.of(stretch, programme, referrer, rules.current());
        door.note(who, "funnel", null);
        return pages.page(filter, who, words);
    }
}
