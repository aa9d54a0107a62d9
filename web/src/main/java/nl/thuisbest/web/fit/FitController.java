package nl.thuisbest.web.fit;

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

/** Which help fits, for who may read the course of a path. */
@Controller
class FitController {
    private static final String PART = "course";

    private final Door door;
    private final FitPages pages;
    private final Languages languages;

    FitController(Door door, FitPages pages, Languages languages) {
        this.door = door;
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping("/trajecten/{id:[0-9a-f-]{36}}/wat-past")
    Answer show(@PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        var opened = door.open(new TrajectoryId(id), who, "fit");
        if (!opened.shows(PART)) {
            throw new NotFound();
        }
        return pages.page(opened, who, languages.in(RequestLanguage.of(request)));
    }
}
