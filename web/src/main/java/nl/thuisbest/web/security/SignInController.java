package nl.thuisbest.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.simulation.staff.Colleagues;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.web.app.Settings;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the sign-in page; the filter chain checks what is sent. */
@Controller
class SignInController {
    static final String LAST_LOGIN = "signin.login";
    private static final Set<String> PROBLEMS = Set.of("wrong", "locked", "ended");

    private static final SequencedMap<String, String> FIRST_PAGES = new LinkedHashMap<>();

    static {
        FIRST_PAGES.put(Parts.page("today"), "/vandaag");
        FIRST_PAGES.put(Parts.page("trajectories"), "/trajecten");
        FIRST_PAGES.put(Parts.action("refer"), "/aanmelding");
        FIRST_PAGES.put(Parts.page("results"), "/resultaten");
        FIRST_PAGES.put(Parts.page("access-log"), "/privacy/logboek");
    }

    private final Rules rules;
    private final StaffBook book;
    private final Settings settings;
    private final Viewers viewers;

    SignInController(Rules rules, StaffBook book, Settings settings, Viewers viewers) {
        this.rules = rules;
        this.book = book;
        this.settings = settings;
        this.viewers = viewers;
    }

    @GetMapping("/")
    Answer start() {
        return Redirect.to(viewers.find().map(this::firstPage).orElse("/aanmelden"));
    }

    /** The first page that someone in this role has a use for. */
    private String firstPage(SignedIn who) {
        for (var page : FIRST_PAGES.entrySet()) {
            if (rules.current().rights().allows(page.getKey(), who.actor(), false)) {
                return page.getValue();
            }
        }
        return "/privacy";
    }

    @GetMapping("/aanmelden")
    Answer page(
            @RequestParam(name = "probleem", required = false) @Nullable String problem,
            HttpServletRequest request) {
        return new SignInPage(
                problem != null && PROBLEMS.contains(problem) ? problem : null,
                lastLogin(request),
                settings.demo() ? demoAccounts() : List.of(),
                book.isEmpty());
    }

    private List<SignedIn> demoAccounts() {
        return Colleagues.all().stream()
                .filter(Colleague::face)
                .flatMap(colleague -> book.find(colleague.id()).stream())
                .map(SignedIn::new)
                .toList();
    }

    private static String lastLogin(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(LAST_LOGIN) instanceof String login
                ? login
                : "";
    }
}
