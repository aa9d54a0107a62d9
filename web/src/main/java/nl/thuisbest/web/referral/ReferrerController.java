package nl.thuisbest.web.referral;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.web.drafts.DraftKept;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The referrer's own page: opened with link and code, kept, sent, and looked at afterwards. */
@Controller
class ReferrerController {
    private static final String HOME = "/verwijzing";
    private static final String LINK = "/verwijzing/{token:[A-Za-z0-9_-]{27}}";

    private final ReferrerDoor door;
    private final ReferrerPages pages;
    private final ReferrerKeeping keeping;
    private final ReferrerSending sending;
    private final Languages languages;

    ReferrerController(
            ReferrerDoor door,
            ReferrerPages pages,
            ReferrerKeeping keeping,
            ReferrerSending sending,
            Languages languages) {
        this.door = door;
        this.pages = pages;
        this.keeping = keeping;
        this.sending = sending;
        this.languages = languages;
    }

    /** The same for every link, also for one that does not exist. */
    @GetMapping(LINK)
    Answer knock(@PathVariable String token) {
        return new ReferralDoorPage(token, null);
    }

    @PostMapping(LINK)
    Answer open(
            @PathVariable String token,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (door.knock(token, code, request.getRemoteAddr())) {
            case ReferrerDoor.Knocked.Shut(var problem) -> new ReferralDoorPage(token, problem);
            case ReferrerDoor.Knocked.Open(var session) -> {
                ReferrerCookie.set(session, request, response);
                yield Redirect.to(HOME);
            }
        };
    }

    @GetMapping(HOME)
    Answer show(
            @RequestParam(name = "stap", defaultValue = "0") int step, HttpServletRequest request) {
        return find(request).map(who -> show(who, step, words(request))).orElseGet(this::ended);
    }

    private Answer show(Referrer who, int step, Words words) {
        sending.note(who);
        if (who.sent()) {
            return pages.status(who, null, null, words);
        }
        var typed = keeping.typed(who);
        var page = pages.form(who, typed, step, List.of(), Map.of(), words);
        return step > 0
                ? page
                : pages.form(who, typed, ReferrerPages.firstOpen(page), List.of(), Map.of(), words);
    }

    @PostMapping(HOME)
    Answer send(
            @RequestParam(name = "_stap", defaultValue = "1") int step,
            HttpServletRequest request) {
        var found = find(request);
        if (found.isEmpty()) {
            boolean unused = keeping.rescue(request);
            return ended();
        }
        var who = found.get();
        if (who.sent()) {
            return Redirect.to(HOME);
        }
        var typed = keeping.keep(who, request.getParameterMap(), step);
        return answer(who, typed, step, request);
    }

    private Answer answer(Referrer who, Tree typed, int step, HttpServletRequest request) {
        var words = words(request);
        var rows = FormTree.withOtherRows(typed, request);
        if (rows.isPresent()) {
            keeping.save(who, rows.get());
            return pages.form(who, rows.get(), step, List.of(), Map.of(), words);
        }
        if (request.getParameter("_bewaar") != null) {
            return leave(request, "kept");
        }
        var to = request.getParameter("_naar");
        if (to != null && to.matches("\\d")) {
            return turn(who, typed, step, Integer.parseInt(to), words);
        }
        return sending.send(who, typed, words);
    }

    /** Forward only past a step that is right; what was typed is kept either way. */
    private Answer turn(Referrer who, Tree typed, int step, int to, Words words) {
        if (to > step && pages.bind(typed) instanceof Bound.Broken<ShortReferral>(var problems)) {
            var here = problems.stream().filter(p -> ShortSteps.stepOf(p.path()) == step).toList();
            if (!here.isEmpty()) {
                return pages.form(who, typed, step, here, Map.of(), words);
            }
        }
        return Redirect.to(HOME + "?stap=" + to);
    }

    /** Asked by the page itself, some seconds after the last key. */
    @PostMapping(HOME + "/bewaren")
    Answer keep(
            @RequestParam(name = "_stap", defaultValue = "1") int step,
            HttpServletRequest request) {
        var who = find(request).filter(one -> !one.sent()).orElseThrow(NotFound::new);
        var unused = keeping.keep(who, request.getParameterMap(), step);
        return new DraftKept(keeping.now());
    }

    @PostMapping(HOME + "/antwoord")
    Answer answer(
            @RequestParam("nummer") int number,
            @RequestParam(name = "antwoord", defaultValue = "") String text,
            HttpServletRequest request) {
        return find(request)
                .filter(Referrer::sent)
                .map(who -> sending.answer(who, number, text, words(request)))
                .orElseGet(this::ended);
    }

    @PostMapping(HOME + "/sluiten")
    Answer close(HttpServletRequest request) {
        return leave(request, "left");
    }

    /** On a phone of others nothing stays open. */
    private Answer leave(HttpServletRequest request, String how) {
        ReferrerCookie.read(request).ifPresent(door::leave);
        return Redirect.to(HOME + "/dicht?hoe=" + how);
    }

    @GetMapping(HOME + "/dicht")
    Answer left(
            @RequestParam(name = "hoe", defaultValue = "left") String how,
            HttpServletRequest request,
            HttpServletResponse response) {
        ReferrerCookie.drop(request, response);
        return new ReferralDoorPage(null, how.equals("kept") ? "kept" : "left");
    }

    private Optional<Referrer> find(HttpServletRequest request) {
        return ReferrerCookie.read(request).flatMap(door::find);
    }

    private Answer ended() {
        return new ReferralDoorPage(null, "ended");
    }

    private Words words(HttpServletRequest request) {
        return languages.in(RequestLanguage.of(request));
    }
}
