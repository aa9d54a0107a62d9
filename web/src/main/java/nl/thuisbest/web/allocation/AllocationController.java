package nl.thuisbest.web.allocation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.thuisbest.core.kernel.Refusal;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Conflict;
import nl.thuisbest.store.referral.AllocationImports.Waiting;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.action.Reason;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.form.SentFile;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.jw301.Fault;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes in an allocation, and makes a path of it. */
@Controller
class AllocationController {
    private static final String PAGE = "referrals";
    private static final String LIST = "/verwijzingen";
    private static final String ALL = LIST + "/toewijzing";
    private static final String ONE = ALL + "/{id:[0-9a-f-]{36}}";

    private final Door door;
    private final Importing importing;
    private final StartPages pages;
    private final NameBook names;
    private final Languages languages;

    AllocationController(
            Door door, Importing importing, StartPages pages, NameBook names, Languages languages) {
        this.door = door;
        this.importing = importing;
        this.pages = pages;
        this.names = names;
        this.languages = languages;
    }

    @PostMapping(ALL)
    Answer take(SignedIn who, HttpServletRequest request) {
        door.requirePage(PAGE, who.actor());
        return switch (importing.take(SentFile.of(request), who)) {
            case Importing.Taken.Waits(var id) -> Redirect.to(ALL + "/" + id);
            case Importing.Taken.Refused(var faults) -> refused(faults, request);
        };
    }

    private Answer refused(List<Fault> faults, HttpServletRequest request) {
        return pages.refused(faults, words(request));
    }

    @GetMapping(ONE)
    Answer show(@PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        var waiting = open(id, who);
        return pages.page(waiting, pages.blank(waiting), List.of(), Map.of(), words(request));
    }

    private Waiting open(UUID id, SignedIn who) {
        door.requirePage(PAGE, who.actor());
        door.note(who, "allocation", null);
        return importing.find(new TrajectoryId(id)).orElseThrow(NotFound::new);
    }

    @PostMapping(ONE)
    Answer complete(@PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        var waiting = open(id, who);
        var words = words(request);
        var typed = FormTree.of(request.getParameterMap());
        var rows = FormTree.withOtherRows(typed, request);
        if (rows.isPresent()) {
            return pages.page(waiting, rows.get(), List.of(), Map.of(), words);
        }
        return switch (pages.bind(waiting, typed, words)) {
            case Bound.Broken<Start>(var problems) ->
                    pages.page(waiting, typed, problems, Map.of(), words);
            case Bound.Whole<Start>(var start) -> complete(waiting, start, typed, who, words);
        };
    }

    private Answer complete(Waiting waiting, Start start, Tree typed, SignedIn who, Words words) {
        try {
            return switch (importing.complete(waiting, start, who)) {
                case Dossiers.Outcome.Done(var dossier) ->
                        Redirect.to("/trajecten/" + dossier.id()).saying("form.recorded");
                case Dossiers.Outcome.Refused(var reasons) ->
                        pages.page(waiting, typed, List.of(), told(reasons, words), words);
            };
        } catch (Conflict doneAlready) {
            return Redirect.to("/trajecten/" + waiting.id());
        }
    }

    private Map<String, String> told(List<Refusal> reasons, Words words) {
        var around = names.around(Trajectory.none(new TrajectoryId(new UUID(0, 0))), words);
        var told = new LinkedHashMap<String, String>();
        for (var reason : Reason.of(reasons, words, around)) {
            var field = reason.field();
            told.putIfAbsent(field == null ? "" : field, reason.text());
        }
        return told;
    }

    @PostMapping(ONE + "/weg")
    Answer discard(@PathVariable UUID id, SignedIn who) {
        var waiting = open(id, who);
        if (!importing.discard(waiting.id())) {
            throw new NotFound();
        }
        return Redirect.to(LIST).saying("allocation.discarded");
    }

    private Words words(HttpServletRequest request) {
        return languages.in(RequestLanguage.of(request));
    }
}
