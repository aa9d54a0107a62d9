package nl.thuisbest.web.trajectories;

import jakarta.servlet.http.HttpServletRequest;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists paths. */
@Controller
class TrajectoriesController {
    private final Door door;
    private final TrajectoriesPages pages;
    private final Languages languages;

    TrajectoriesController(Door door, TrajectoriesPages pages, Languages languages) {
        this.door = door;
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping("/trajecten")
    Answer list(SignedIn who, HttpServletRequest request) {
        door.requirePage("trajectories", who.actor());
        var page = pages.page(query(request, who), who, languages.in(RequestLanguage.of(request)));
        door.note(who, page.query().all() ? "all-trajectories" : "trajectories", null);
        return page;
    }

    private Query query(HttpServletRequest request, SignedIn who) {
        return new Query(
                text(request, "zoek"),
                text(request, "fase"),
                text(request, "slaapt"),
                text(request, "laat").equals("ja"),
                text(request, "wie").equals("alle")
                        && door.mayOpen("all-trajectories", who.actor()),
                text(request, "ook").equals("afgesloten"),
                Query.sort(text(request, "sorteer")),
                number(text(request, "pagina")));
    }

    private static String text(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null
                ? ""
                : value.strip().substring(0, Math.min(80, value.strip().length()));
    }

    private static int number(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }
}
