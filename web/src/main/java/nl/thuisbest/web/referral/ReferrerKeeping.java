package nl.thuisbest.web.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.store.referral.InvitationDrafts;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.form.JsonTree;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a referrer types, step by step. */
@Component
public class ReferrerKeeping {
    private final ReferrerDoor door;
    private final InvitationDrafts drafts;
    private final JsonMapper json;
    private final Today today;

    ReferrerKeeping(ReferrerDoor door, InvitationDrafts drafts, JsonMapper json, Today today) {
        this.door = door;
        this.drafts = drafts;
        this.json = json;
        this.today = today;
    }

    /** All that is kept. */
    Tree typed(Referrer who) {
        return drafts.find(who.invitation().id())
                .map(text -> JsonTree.read(json, text))
                .orElseGet(() -> FormTree.of(Map.of()));
    }

    /** Puts what this step sent in the place of what was kept of it. */
    Tree keep(Referrer who, Map<String, String[]> sent, int step) {
        var merged = ShortSteps.merged(typed(who), FormTree.of(sent), step);
        save(who, merged);
        return merged;
    }

    void save(Referrer who, Tree typed) {
        boolean unused =
                drafts.keep(who.invitation().id(), JsonTree.write(json, typed), today.now());
    }

    Instant now() {
        return today.now();
    }

    /**
     * A form whose session of forms ended is kept for whom the cookie names; no other site can make
     * a browser send that cookie.
     *
     * @return whether it was kept
     */
    public boolean rescue(HttpServletRequest request) {
        var who = ReferrerCookie.read(request).flatMap(door::findQuiet);
        var step = request.getParameter("_stap");
        if (who.isEmpty() || who.get().sent() || step == null || !step.matches("\\d")) {
            return false;
        }
        var unused = keep(who.get(), request.getParameterMap(), Integer.parseInt(step));
        return true;
    }
}
