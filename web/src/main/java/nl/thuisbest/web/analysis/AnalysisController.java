package nl.thuisbest.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the shared analysis of a path, now or as it was adopted. */
@Controller
class AnalysisController {
    private static final String PART = "analysis";
    private static final String NUMBER = "\\d{1,4}";

    private final Door door;
    private final AnalysisPages pages;
    private final Languages languages;

    AnalysisController(Door door, AnalysisPages pages, Languages languages) {
        this.door = door;
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping("/trajecten/{id:[0-9a-f-]{36}}/analyse")
    Answer show(
            @PathVariable UUID id,
            @RequestParam(name = "versie", defaultValue = "") String version,
            @RequestParam(name = "met", required = false) @Nullable String with,
            @RequestParam(name = "apart", defaultValue = "") String apart,
            SignedIn who,
            HttpServletRequest request) {
        var opened = door.open(new TrajectoryId(id), who, PART);
        if (!opened.shows(PART)) {
            throw new NotFound();
        }
        var wanted =
                new AnalysisPages.Wanted(
                        number(version), with == null ? null : number(with), apart.equals("ja"));
        return pages.page(opened.dossier(), wanted, who, languages.in(RequestLanguage.of(request)));
    }

    /** What is no number asks for how it is now. */
    private static int number(String typed) {
        return typed.matches(NUMBER) ? Integer.parseInt(typed) : 0;
    }
}
