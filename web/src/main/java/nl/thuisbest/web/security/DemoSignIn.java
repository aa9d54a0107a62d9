package nl.thuisbest.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.web.app.DemoOnly;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One click makes you a fictional professional. Outside the demo this class is not there. */
@Controller
@DemoOnly
public final class DemoSignIn {
    private final StaffBook book;
    private final SecurityContextRepository contexts;

    DemoSignIn(StaffBook book, SecurityContextRepository contexts) {
        this.book = book;
        this.contexts = contexts;
    }

    @PostMapping("/demo/aanmelden")
    Answer signIn(
            @RequestParam("wie") UUID who,
            HttpServletRequest request,
            HttpServletResponse response) {
        var staff =
                book.find(new StaffId(who))
                        .filter(found -> found.fictional() && found.active())
                        .map(Staff::id)
                        .orElseThrow(NotFound::new);
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignIn.signedIn(new StaffUser(staff)));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return Redirect.back(SecurityRules.next(request));
    }
}
