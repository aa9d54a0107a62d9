package nl.thuisbest.web.action;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.store.journal.With;
import nl.thuisbest.store.office.Drafts;
import nl.thuisbest.web.drafts.FormAddress;
import nl.thuisbest.web.drafts.Keeping;
import nl.thuisbest.web.error.Invalid.Problem;
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

    /** A page on which facts are recorded with one tap, and to which they lead back. */
    private static final String ONE_TAP = "/buiten";

    private static final String REFERRAL = "/aanmelding";

    private final Desk desk;
    private final Drafts drafts;
    private final Forms forms;
    private final Keeping keeping;
    private final Blank blank;
    private final Languages languages;
    private final Siblings siblings;
    private final Uploads uploads;

    ActionController(
            Desk desk,
            Drafts drafts,
            Forms forms,
            Keeping keeping,
            Blank blank,
            Languages languages,
            Siblings siblings,
            Uploads uploads) {
        this.desk = desk;
        this.drafts = drafts;
        this.forms = forms;
        this.keeping = keeping;
        this.blank = blank;
        this.languages = languages;
        this.siblings = siblings;
        this.uploads = uploads;
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
    Answer showReferral(
            @RequestParam(name = "stap", defaultValue = "0") int step,
            SignedIn who,
            HttpServletRequest request) {
        return show(sending(new FormAddress(FormAddress.REFER, null), who, request, null).at(step));
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
    Answer sendReferral(
            @RequestParam(name = "_stap", defaultValue = "0") int step,
            SignedIn who,
            HttpServletRequest request) {
        var address = new FormAddress(FormAddress.REFER, null);
        return send(sending(address, who, request, typed(request)).at(step), 0, request);
    }

    private static Tree typed(HttpServletRequest request) {
        return FormTree.of(request.getParameterMap());
    }

    /** Authorises and loads. */
    private Sending sending(
            FormAddress address, SignedIn who, HttpServletRequest request, @Nullable Tree typed) {
        var opened = desk.open(address.action(), address.trajectory(), who);
        return Sending.of(
                opened.type(),
                opened.dossier(),
                address.path(),
                who,
                languages.in(RequestLanguage.of(request)),
                typed == null ? blank.of(opened.type(), opened.dossier().state(), request) : typed);
    }

    private Answer show(Sending fresh) {
        var draft = keeping.find(fresh.who().id(), fresh.type().code(), trajectory(fresh));
        return draft.isEmpty()
                ? forms.page(fresh, null)
                : forms.page(
                        fresh.typing(keeping.typed(draft.get())),
                        fresh.step() > 0 ? null : draft.get().updatedAt());
    }

    private Answer send(Sending sent, int revision, HttpServletRequest request) {
        var rows = FormTree.withOtherRows(sent.typed(), request);
        if (rows.isPresent()) {
            return again(sent, rows.get());
        }
        if (request.getParameter("_bewaar") != null) {
            keep(sent, request);
            return Redirect.to("/vandaag").saying("drafts.kept");
        }
        var to = request.getParameter("_naar");
        if (to != null && to.matches("\\d{1,2}")) {
            return turn(sent, Integer.parseInt(to), request);
        }
        if (RouteShown.differs(sent, request.getParameter(RouteShown.FIELD), forms.today())) {
            var again = sent.typing(RouteShown.unanswered(sent));
            return page(again.wrong(List.of(Problem.at("on", "route-changed"))));
        }
        var also = siblings.chosen(sent, also(request));
        var answer =
                Uploads.asks(sent)
                        ? withFile(sent.at(0), revision, request)
                        : finish(sent.at(0), revision, also, List.of());
        return ONE_TAP.equals(request.getParameter("_terug")) && answer instanceof Redirect done
                ? new Redirect(ONE_TAP, done.flash())
                : answer;
    }

    private Answer withFile(Sending sent, int revision, HttpServletRequest request) {
        return switch (uploads.take(sent, sent.dossier().id(), request)) {
            case Uploads.Taken.Wrong(var problem) -> page(sent.wrong(List.of(problem)));
            case Uploads.Taken.Fine(var typed, var with) ->
                    finish(sent.typing(typed), revision, List.of(), List.of(with));
        };
    }

    private static String[] also(HttpServletRequest request) {
        var values = request.getParameterValues("_ook");
        return values == null ? new String[0] : values;
    }

    private void keep(Sending sent, HttpServletRequest request) {
        var unused =
                keeping.keep(
                        sent.who().id(),
                        sent.type().code(),
                        trajectory(sent),
                        request.getParameterMap());
    }

    /** To another step of a conversation: forward only past a step that is right. */
    private Answer turn(Sending sent, int to, HttpServletRequest request) {
        if (to > sent.step() && forms.bind(sent) instanceof Bound.Broken<?> broken) {
            var here =
                    broken.problems().stream()
                            .filter(problem ->
                                    Steps.stepOf(
                                                    sent.type().code(),
                                                    Asking.component(problem.path()))
                                            == sent.step())
                            .toList();
            if (!here.isEmpty()) {
                return page(sent.wrong(here));
            }
        }
        keep(sent, request);
        return Redirect.to(sent.path() + "?stap=" + to);
    }

    private Answer finish(
            Sending sent, int revision, List<ActionPage.Sibling> also, List<With> more) {
        return switch (forms.bind(sent)) {
            case Bound.Broken<? extends Action> broken -> page(sent.wrong(broken.problems()));
            case Bound.Whole<? extends Action> whole ->
                    act(sent, revision, whole.value(), also, more);
        };
    }

    private Answer act(
            Sending sent,
            int revision,
            Action action,
            List<ActionPage.Sibling> also,
            List<With> more) {
        var against = siblings.against(sent, action, also);
        if (!against.isEmpty()) {
            return page(sent.refusedFor(List.of(), against));
        }
        var with = new ArrayList<>(more);
        with.add(drafts.sent(sent.who().id(), action.code(), trajectory(sent)));
        return switch (desk.act(Forms.opened(sent), revision, action, with)) {
            case Desk.Outcome.Done(var dossier) ->
                    desk.sees(dossier, sent.who())
                            ? Redirect.to(Afterwards.of(sent.type(), dossier.id()))
                                    .saying(alsoDone(sent, action, also))
                            : Redirect.to("/aanmelding").saying("form.referred");
            case Desk.Outcome.Refused(var reasons) -> page(sent.refusedFor(reasons, List.of()));
            case Desk.Outcome.Overtaken(var meanwhile) -> page(sent.overtakenBy(meanwhile));
        };
    }

    private String alsoDone(Sending sent, Action action, List<ActionPage.Sibling> also) {
        if (also.isEmpty()) {
            return "form.recorded";
        }
        return siblings.act(sent, action, also) ? "form.recorded-also" : "form.recorded-not-also";
    }

    private Answer again(Sending sent, Tree typed) {
        return forms.page(sent.typing(typed), null);
    }

    private Answer page(Sending sending) {
        return forms.page(sending, null);
    }

    private static @Nullable TrajectoryId trajectory(Sending sending) {
        return Forms.opened(sending).trajectory();
    }
}
