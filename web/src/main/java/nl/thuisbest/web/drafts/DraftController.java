package nl.thuisbest.web.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.thuisbest.store.office.Drafts;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps a form while someone types, and throws a draft away. */
@Controller
class DraftController {
    private final Drafts drafts;
    private final Keeping keeping;

    DraftController(Drafts drafts, Keeping keeping) {
        this.drafts = drafts;
        this.keeping = keeping;
    }

    /** Asked by the page itself, some seconds after the last key. */
    @PostMapping("/concepten/bewaren")
    Answer keep(@RequestParam("_form") String path, SignedIn who, HttpServletRequest request) {
        var address = FormAddress.find(path).orElseThrow(NotFound::new);
        var draft =
                keeping.keep(
                        who.id(),
                        address.action(),
                        address.trajectory(),
                        request.getParameterMap());
        return new DraftKept(draft.updatedAt());
    }

    @PostMapping("/concepten/{id}/weg")
    Answer discard(
            @PathVariable UUID id,
            @RequestParam(name = "terug", defaultValue = "/vandaag") String back,
            SignedIn who) {
        drafts.discard(who.id(), id);
        return Redirect.back(back).saying("drafts.discarded");
    }
}
