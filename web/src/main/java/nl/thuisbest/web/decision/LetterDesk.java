package nl.thuisbest.web.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.rulebook.letter.LetterText;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.action.Desk;
import nl.thuisbest.web.action.Reason;
import nl.thuisbest.web.error.Invalid.Problem;
import nl.thuisbest.web.form.Bound;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Takes in what is done with a letter: look at it with what was added, keep it as it goes out, tell
 * that it went or that nobody was reached. Each is an action like any other.
 */
@Component
class LetterDesk {
    private static final int LONGEST = 20_000;

    private final Desk desk;
    private final LetterViews letters;
    private final NameBook names;

    LetterDesk(Desk desk, LetterViews letters, NameBook names) {
        this.desk = desk;
        this.letters = letters;
        this.names = names;
    }

    /** One letter on its way, by whom. */
    private record Sent(
            Door.Opened opened,
            DecisionViews.Found found,
            LetterViews.Typed typed,
            int revision,
            SignedIn who,
            nl.thuisbest.web.i18n.Words words) {}

    Answer take(
            Door.Opened opened,
            DecisionViews.Found found,
            String what,
            int revision,
            SignedIn who,
            nl.thuisbest.web.i18n.Words words,
            HttpServletRequest request) {
        var typed =
                new LetterViews.Typed(
                        text(request, "free"),
                        text(request, "channel"),
                        text(request, "attempt"),
                        text(request, "why"),
                        List.of(),
                        HttpStatus.OK);
        var sent = new Sent(opened, found, typed, revision, who, words);
        return switch (what) {
            case "bewaren" -> keep(sent, text(request, "on"));
            case "verstuurd" -> tell(sent, text(request, "on"), text(request, "letter"), false);
            case "niet-geven" -> withhold(sent, text(request, "on"));
            case "niet-bereikt" -> tell(sent, text(request, "on"), "", true);
            default -> letters.page(opened, found, typed, words);
        };
    }

    private static String text(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    private Answer keep(Sent sent, String on) {
        var template = letters.template(sent.opened().dossier().state(), sent.found()).orElse(null);
        if (template == null) {
            return letters.page(sent.opened(), sent.found(), sent.typed(), sent.words());
        }
        LetterText text =
                letters.compose(
                        sent.opened().dossier().state(),
                        sent.found(),
                        template,
                        sent.typed().free());
        if (text.value().length() > LONGEST) {
            var reason = sent.words().say("invalid.too-long", LONGEST, text.value().length());
            return again(sent, List.of(reason), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var action = new LinkedHashMap<String, String>();
        action.put("duty", sent.found().notice().duty().clock().value());
        action.put("decision", sent.found().decision().entry().toString());
        action.put("template", template.id().value());
        action.put("version", Integer.toString(template.version()));
        action.put("text", text.value());
        person(sent).ifPresent(person -> action.put("person", person));
        action.put("on", on);
        return act(sent, "make-letter", action, "letter.kept");
    }

    private Answer tell(Sent sent, String on, String letter, boolean attempt) {
        var action = new LinkedHashMap<String, String>();
        action.put("duty", sent.found().notice().duty().clock().value());
        action.put("recipient", Words.ofEnum(sent.found().notice().recipient()));
        action.put("channel", attempt ? "telephone" : sent.typed().channel());
        action.put("decision", sent.found().decision().entry().toString());
        person(sent).ifPresent(person -> action.put("person", person));
        action.put("on", on);
        if (attempt) {
            if (sent.typed().attempt().isBlank()) {
                var reason = sent.words().say("letter.attempt-asked");
                return again(sent, List.of(reason), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            action.put("attempt", sent.typed().attempt());
        } else if (!letter.isBlank()) {
            action.put("letter", letter);
        }
        return act(sent, "give-notice", action, attempt ? "letter.attempted" : "letter.sent");
    }

    /** Each of several is told apart. */
    private static Optional<String> person(Sent sent) {
        return Optional.ofNullable(sent.found().notice().to()).map(PersonId::toString);
    }

    /** Not given to this person, as a decision with its reason (care-rules 15). */
    private Answer withhold(Sent sent, String on) {
        var action = new LinkedHashMap<String, String>();
        action.put("duty", sent.found().notice().duty().clock().value());
        action.put("person", person(sent).orElse(""));
        action.put("decision", sent.found().decision().entry().toString());
        action.put("why", sent.typed().why());
        action.put("on", on);
        return act(sent, "withhold-notice", action, "letter.withheld");
    }

    private Answer act(Sent sent, String code, Map<String, String> typed, String done) {
        var opened = desk.open(code, sent.opened().dossier().id(), sent.who());
        return switch (desk.read(opened, tree(typed), sent.words())) {
            case Bound.Broken<?> broken ->
                    again(
                            sent,
                            broken.problems().stream().map(p -> sentence(code, p, sent)).toList(),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Whole<? extends nl.thuisbest.core.action.Action> whole ->
                    switch (desk.act(opened, sent.revision(), whole.value(), List.of())) {
                        case Desk.Outcome.Done _ -> Redirect.to(url(sent)).saying(done);
                        case Desk.Outcome.Refused(var reasons) ->
                                again(
                                        sent,
                                        sentences(sent, reasons),
                                        HttpStatus.UNPROCESSABLE_CONTENT);
                        case Desk.Outcome.Overtaken _ ->
                                again(
                                        sent,
                                        List.of(sent.words().say("letter.overtaken")),
                                        HttpStatus.CONFLICT);
                    };
        };
    }

    private static Tree tree(Map<String, String> typed) {
        var parameters = new LinkedHashMap<String, String[]>();
        typed.forEach((name, value) -> parameters.put(name, new String[] {value}));
        return FormTree.of(parameters);
    }

    private static String url(Sent sent) {
        var url =
                "/trajecten/%s/brieven/%s/%s"
                        .formatted(
                                sent.opened().dossier().id(),
                                sent.found().decision().entry(),
                                sent.found().notice().duty().clock());
        return person(sent).map(person -> url + "/" + person).orElse(url);
    }

    private static String sentence(String code, Problem problem, Sent sent) {
        var words = sent.words();
        var label =
                words.find("field." + code + "." + problem.path())
                        .or(() -> words.find("field." + problem.path()))
                        .orElse(problem.path());
        var what = words.say("invalid." + problem.key(), problem.arguments().toArray());
        return label + ": " + what;
    }

    private List<String> sentences(Sent sent, List<nl.thuisbest.core.kernel.Refusal> reasons) {
        var known = names.of(sent.opened().dossier().state(), sent.words());
        var all = new ArrayList<String>();
        Reason.of(reasons, sent.words(), known).forEach(reason -> all.add(reason.text()));
        return all;
    }

    private Answer again(Sent sent, List<String> reasons, HttpStatus status) {
        return letters.page(
                sent.opened(), sent.found(), sent.typed().because(reasons, status), sent.words());
    }
}
