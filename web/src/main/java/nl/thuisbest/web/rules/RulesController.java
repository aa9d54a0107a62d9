package nl.thuisbest.web.rules;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.security.SignedIn;
import nl.thuisbest.web.settings.Silences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The rules of a day as a page and as JSON; both show the same. */
@Controller
class RulesController {
    private static final String PAGE = "rulebook";

    private final Rules rules;
    private final Door door;
    private final Today today;
    private final Silences silences;
    private final Languages languages;

    RulesController(Rules rules, Door door, Today today, Silences silences, Languages languages) {
        this.silences = silences;
        this.rules = rules;
        this.door = door;
        this.today = today;
        this.languages = languages;
    }

    @GetMapping("/regels")
    Answer page(
            SignedIn viewer,
            HttpServletRequest request,
            @RequestParam(name = "op", defaultValue = "") String on,
            @RequestParam(name = "sinds", defaultValue = "") String since,
            @RequestParam(name = "onderwerp", defaultValue = "") String subject,
            @RequestParam(name = "kracht", defaultValue = "") String force,
            @RequestParam(name = "artikel", defaultValue = "") String article,
            @RequestParam(name = "zoek", defaultValue = "") String search) {
        door.requirePage(PAGE, viewer.actor());
        var asked = new RulesFilter.Asked(on, since, subject, force, article, search);
        return page(RulesFilter.of(asked, today.date()), words(request));
    }

    @GetMapping("/api/regels")
    @ResponseBody
    RulesJson json(
            SignedIn viewer,
            HttpServletRequest request,
            @RequestParam(name = "op", defaultValue = "") String on,
            @RequestParam(name = "sinds", defaultValue = "") String since,
            @RequestParam(name = "onderwerp", defaultValue = "") String subject,
            @RequestParam(name = "kracht", defaultValue = "") String force,
            @RequestParam(name = "artikel", defaultValue = "") String article,
            @RequestParam(name = "zoek", defaultValue = "") String search) {
        door.requirePage(PAGE, viewer.actor());
        var asked = new RulesFilter.Asked(on, since, subject, force, article, search);
        var words = words(request);
        var page = page(RulesFilter.of(asked, today.date()), words);
        return RulesJson.of(page, words);
    }

    private RulesPage page(RulesFilter filter, Words words) {
        var rows = new RuleRows(rules.current());
        var all = rows.all(words);
        var held = rows.held(filter, words);
        var groups = new LinkedHashMap<String, List<RuleRow>>();
        var rights = new ArrayList<RuleRow>();
        for (var row : held) {
            if (row.kind() == RuleRow.Kind.RIGHT) {
                rights.add(row);
            } else {
                groups.computeIfAbsent(row.subject(), _ -> new ArrayList<>()).add(row);
            }
        }
        var since = filter.since();
        var language = words.language().code();
        return new RulesPage(
                filter,
                groups.entrySet().stream()
                        .map(group -> new RulesPage.Group(group.getKey(), group.getValue()))
                        .toList(),
                rights,
                since == null
                        ? List.of()
                        : asked(RuleChange.between(all, since, filter.on()), filter, language),
                asked(RuleChange.announced(all, filter.on()), filter, language),
                all.stream().map(RuleRow::subject).distinct().toList(),
                articles(all),
                whole(filter) ? silences.all(words) : List.of());
    }

    /** What was agreed is told beside all rules of today only: it is none of them. */
    private boolean whole(RulesFilter filter) {
        return !filter.narrows() && filter.on().equals(today.date());
    }

    private static List<RuleChange> asked(
            List<RuleChange> changes, RulesFilter filter, String language) {
        return changes.stream().filter(change -> filter.holds(change.rule(), language)).toList();
    }

    private static List<String> articles(List<RuleRow> all) {
        return all.stream()
                .flatMap(row -> Stream.of(row.source().value().split(", ", -1)))
                .filter(source -> source.matches("(JW|BJ|RJ) .*"))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private Words words(HttpServletRequest request) {
        return languages.in(RequestLanguage.of(request));
    }
}
