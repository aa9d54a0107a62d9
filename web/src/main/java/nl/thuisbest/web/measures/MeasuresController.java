package nl.thuisbest.web.measures;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.RestrictionAction;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.store.journal.Conflict;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The page of rights and measures, and its two taps. A tap is a fact of now: it asks for no
 * revision, for nobody waits beside a closed door because someone else recorded something.
 */
@Controller
class MeasuresController {
    private static final String PART = "restrictions";
    private static final String ONE = "/trajecten/{id:[0-9a-f-]{36}}/maatregelen";
    private static final int ATTEMPTS = 3;

    private final Door door;
    private final Dossiers dossiers;
    private final MeasuresPages pages;
    private final Languages languages;

    MeasuresController(Door door, Dossiers dossiers, MeasuresPages pages, Languages languages) {
        this.door = door;
        this.dossiers = dossiers;
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping(ONE)
    Answer show(@PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        var opened = door.open(new TrajectoryId(id), who, PART);
        if (!opened.shows(PART)) {
            throw new NotFound();
        }
        return pages.page(opened.dossier(), who, languages.in(RequestLanguage.of(request)));
    }

    @PostMapping(ONE + "/{number:[1-9]\\d{0,4}}/gekeken")
    Answer looked(@PathVariable UUID id, @PathVariable int number, SignedIn who) {
        return tap(
                id,
                new RestrictionAction.CheckSeclusion(new RestrictionNo(number), null, null),
                who,
                "measures.looked");
    }

    @PostMapping(ONE + "/{number:[1-9]\\d{0,4}}/gestopt")
    Answer ended(@PathVariable UUID id, @PathVariable int number, SignedIn who) {
        return tap(
                id,
                new RestrictionAction.EndRestriction(new RestrictionNo(number), null, null),
                who,
                "measures.ended");
    }

    private Answer tap(UUID id, Action action, SignedIn who, String done) {
        var path = new TrajectoryId(id);
        var back = Redirect.to("/trajecten/" + id + "/maatregelen");
        for (int attempt = 1; ; attempt++) {
            try {
                var seen = dossiers.get(path, who.actor(), PART).revision();
                return switch (dossiers.act(path, seen, action, who.actor(), List.of())) {
                    case Dossiers.Outcome.Done _ -> back.saying(done);
                    case Dossiers.Outcome.Refused _ -> back.saying("measures.ended-already");
                };
            } catch (Conflict overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }
}
