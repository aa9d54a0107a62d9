package nl.thuisbest.web.out;

import jakarta.servlet.http.HttpServletRequest;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.Mine;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows who is out; what is tapped goes to the ordinary form of its action. */
@Controller
class OutController {
    static final String PATH = "/buiten";

    private final Door door;
    private final Mine mine;
    private final Languages languages;
    private final Today today;

    OutController(Door door, Mine mine, Languages languages, Today today) {
        this.door = door;
        this.mine = mine;
        this.languages = languages;
        this.today = today;
    }

    @GetMapping(PATH)
    Answer page(SignedIn who, HttpServletRequest request) {
        door.requirePage("out", who.actor());
        var words = languages.in(RequestLanguage.of(request));
        var page = new OutPages(words, today.date()).page(mine.running(who, words));
        if (!page.nobody()) {
            door.note(who, "out", null);
        }
        return page;
    }
}
