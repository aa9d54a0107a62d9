package nl.thuisbest.web.action;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.store.journal.Conflict;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.office.Drafts;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.drafts.FormAddress;
import nl.thuisbest.web.drafts.Keeping;
import nl.thuisbest.web.error.Forbidden;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of every action: shown, kept, sent. */
@Controller
class ActionController {
    private static final String ONE = "/trajecten/{id:[0-9a-f-]{36}}/{code:[a-z]+(?:-[a-z]+)*}";
    private static final String REFERRAL = "/aanmelding";

    private final Dossiers dossiers;
    private final Drafts drafts;
    private final Forms forms;
    private final Door door;
    private final Keeping keeping;
    private final Blank blank;
    private final Languages languages;

    ActionController(
            Dossiers dossiers,
            Drafts drafts,
            Forms forms,
            Door door,
            Keeping keeping,
            Blank blank,
            Languages languages) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.forms = forms;
        this.door = door;
        this.keeping = keeping;
        this.blank = blank;
        this.languages = languages;
    }

    @GetMapping(ONE)
    Answer show(
            @PathVariable UUID id,
            @PathVariable String code,
            SignedIn who,
            HttpServletRequest request) {
        return show(sending(new FormAddress(code, new TrajectoryId(id)), who, request, null));
    }

    @GetMapping(REFERRAL)
    Answer showReferral(SignedIn who, HttpServletRequest request) {
        return show(sending(new FormAddress(FormAddress.REFER, null), who, request, null));
    }

    @PostMapping(ONE)
    Answer send(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam("_revisie") int revision,
            SignedIn who,
            HttpServletRequest request) {
        var address = new FormAddress(code, new TrajectoryId(id));
        return send(sending(address, who, request, typed(request)), revision, request);
    }

    @PostMapping(REFERRAL)
    Answer sendReferral(SignedIn who, HttpServletRequest request) {
        var address = new FormAddress(FormAddress.REFER, null);
        return send(sending(address, who, request, typed(request)), 0, request);
    }

    private static Tree typed(HttpServletRequest request) {
        return FormTree.of(request.getParameterMap());
    }

    /** Authorises and loads. */
    private Sending sending(
            FormAddress address, SignedIn who, HttpServletRequest request, @Nullable Tree typed) {
        var type = Actions.find(address.action()).orElseThrow(NotFound::new);
        var dossier =
                address.trajectory() == null
                        ? Dossier.none(new TrajectoryId(UUID.randomUUID()))
                        : door.open(address.trajectory(), who, "action:" + type.code()).dossier();
        if (!Actions.permits(type, dossier.state(), dossiers.situation(who.actor()))) {
            throw new Forbidden(Parts.action(type.code()));
        }
        return Sending.of(
                type,
                dossier,
                address.path(),
                who,
                languages.in(RequestLanguage.of(request)),
                typed == null ? blank.of(type, request) : typed);
    }

    private Answer show(Sending fresh) {
        var draft = keeping.find(fresh.who().id(), fresh.type().code(), trajectory(fresh));
        return draft.isEmpty()
                ? forms.page(fresh, null)
                : forms.page(
                        Sending.of(
                                fresh.type(),
                                fresh.dossier(),
                                fresh.path(),
                                fresh.who(),
                                fresh.words(),
                                keeping.typed(draft.get())),
                        draft.get().updatedAt());
    }

    private Answer send(Sending sent, int revision, HttpServletRequest request) {
        var more = request.getParameter("_plus");
        if (more != null) {
            return again(sent, FormTree.withItem(sent.typed(), more));
        }
        var less = request.getParameter("_min");
        if (less != null) {
            return again(sent, FormTree.without(sent.typed(), less));
        }
        if (request.getParameter("_bewaar") != null) {
            var unused =
                    keeping.keep(
                            sent.who().id(),
                            sent.type().code(),
                            trajectory(sent),
                            request.getParameterMap());
            return Redirect.to("/vandaag").saying("drafts.kept");
        }
        return switch (forms.bind(sent)) {
            case Bound.Broken<? extends Action> broken -> page(sent.with(broken.problems()));
            case Bound.Whole<? extends Action> whole -> act(sent, revision, whole.value());
        };
    }

    private Answer act(Sending sent, int revision, Action action) {
        var actor = sent.who().actor();
        var with = List.of(drafts.sent(actor.staff(), action.code(), trajectory(sent)));
        try {
            return switch (trajectory(sent) == null
                    ? dossiers.begin(action, actor, with)
                    : dossiers.act(sent.dossier().id(), revision, action, actor, with)) {
                case Dossiers.Outcome.Done done ->
                        Redirect.to("/trajecten/" + done.dossier().id()).saying("form.recorded");
                case Dossiers.Outcome.Refused refused -> page(sent.refusedFor(refused.reasons()));
            };
        } catch (Conflict overtaken) {
            return page(sent.overtakenBy(overtaken.meanwhile()));
        }
    }

    private Answer again(Sending sent, Tree typed) {
        return forms.page(
                Sending.of(
                        sent.type(), sent.dossier(), sent.path(), sent.who(), sent.words(), typed),
                null);
    }

    private Answer page(Sending sending) {
        return forms.page(sending, null);
    }

    private static @Nullable TrajectoryId trajectory(Sending sending) {
        return sending.dossier().state().exists() ? sending.dossier().id() : null;
    }
}
