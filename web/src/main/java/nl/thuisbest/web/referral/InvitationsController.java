package nl.thuisbest.web.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.form.Binder;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.form.FormInput;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Invites referrers: link and code are shown once, on the answer to the form itself. */
@Controller
class InvitationsController {
    private static final String PAGE = "referrals";
    private static final String PATH = "/verwijzingen";

    private final Door door;
    private final InvitationsPages pages;
    private final Inviting inviting;
    private final Languages languages;
    private final Today today;

    InvitationsController(
            Door door,
            InvitationsPages pages,
            Inviting inviting,
            Languages languages,
            Today today) {
        this.door = door;
        this.pages = pages;
        this.inviting = inviting;
        this.languages = languages;
        this.today = today;
    }

    @GetMapping(PATH)
    Answer list(SignedIn who, HttpServletRequest request) {
        door.requirePage(PAGE, who.actor());
        door.note(who, PAGE, null);
        return pages.page(who, words(request));
    }

    @PostMapping(PATH)
    Answer invite(SignedIn who, HttpServletRequest request) {
        door.requirePage(PAGE, who.actor());
        var words = words(request);
        var typed = FormTree.of(request.getParameterMap());
        var tree = new FormInput(today.date()).read(Shapes.record(NewInvitation.class), typed);
        return switch (Binder.bind(NewInvitation.class, tree, inviting.choices(words))) {
            case Bound.Broken<NewInvitation>(var problems) ->
                    pages.wrong(who, typed, problems, words);
            case Bound.Whole<NewInvitation>(var asked) ->
                    pages.made(who, inviting.invite(asked, who.id()), request, words);
        };
    }

    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/nieuw")
    Answer renew(@PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        door.requirePage(PAGE, who.actor());
        var made = inviting.renew(new StaffId(id)).orElseThrow(NotFound::new);
        return pages.made(who, made, request, words(request));
    }

    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/intrekken")
    Answer withdraw(@PathVariable UUID id, SignedIn who) {
        door.requirePage(PAGE, who.actor());
        if (!inviting.withdraw(new StaffId(id))) {
            throw new NotFound();
        }
        return Redirect.to(PATH).saying("referrals.withdrawn");
    }

    private Words words(HttpServletRequest request) {
        return languages.in(RequestLanguage.of(request));
    }
}
