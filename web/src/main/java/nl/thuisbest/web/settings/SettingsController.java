package nl.thuisbest.web.settings;

import jakarta.servlet.http.HttpServletRequest;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.store.office.HouseAnswers;
import nl.thuisbest.store.office.HouseAnswers.HouseAnswer;
import nl.thuisbest.store.office.HouseAnswers.Point;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import nl.thuisbest.web.security.SignedIn;
import nl.thuisbest.web.settings.SettingsPage.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what the sources leave open, and takes what the organisation agreed about it. */
@Controller
class SettingsController {
    /** Whoever reads the rules reads what was agreed beside them. */
    private static final String READS = "rulebook";

    private static final String ANSWERS = "settings";
    private static final String LIST = "/instellingen";
    private static final String POINT =
            LIST + "/{programme:[a-z0-9-]{1,60}}/{point:[a-z0-9-]{1,60}}";
    private static final int LONGEST = 1000;

    private final Door door;
    private final Silences silences;
    private final HouseAnswers answers;
    private final Today today;
    private final Languages languages;

    SettingsController(
            Door door, Silences silences, HouseAnswers answers, Today today, Languages languages) {
        this.door = door;
        this.silences = silences;
        this.answers = answers;
        this.today = today;
        this.languages = languages;
    }

    @GetMapping(LIST)
    Answer list(SignedIn who, HttpServletRequest request) {
        door.requirePage(READS, who.actor());
        return page(null, who, request);
    }

    @PostMapping(POINT)
    Answer agree(
            @PathVariable String programme,
            @PathVariable String point,
            @RequestParam(name = "afspraak", defaultValue = "") String text,
            @RequestParam(name = "beurt", defaultValue = "") String turn,
            SignedIn who,
            HttpServletRequest request) {
        var about = open(programme, point, who);
        var typed = text.strip();
        var problem =
                typed.isEmpty()
                        ? "settings.empty"
                        : typed.length() > LONGEST
                                ? "settings.too-long"
                                : add(about, turn, typed, who) ? "" : "settings.overtaken";
        return problem.isEmpty()
                ? Redirect.to(LIST).saying("settings.recorded")
                : page(new Typed(programme, point, typed, problem), who, request);
    }

    @PostMapping(POINT + "/intrekken")
    Answer withdraw(
            @PathVariable String programme,
            @PathVariable String point,
            @RequestParam(name = "beurt", defaultValue = "") String turn,
            SignedIn who) {
        boolean withdrawn = add(open(programme, point, who), turn, null, who);
        return Redirect.to(LIST).saying(withdrawn ? "settings.withdrawn" : "settings.overtaken");
    }

    private Point open(String programme, String point, SignedIn who) {
        door.requirePage(ANSWERS, who.actor());
        var about = new Point(new ProgrammeId(programme), point);
        if (!silences.asks(about)) {
            throw new NotFound();
        }
        return about;
    }

    /** The turn after the one that was seen, so that nobody overwrites what was not read. */
    private boolean add(Point about, String seen, @Nullable String text, SignedIn who) {
        if (!seen.matches("\\d{1,6}")) {
            return false;
        }
        int turn = Integer.parseInt(seen) + 1;
        return answers.add(new HouseAnswer(about, turn, text, who.id(), who.role(), today.now()));
    }

    private SettingsPage page(@Nullable Typed typed, SignedIn who, HttpServletRequest request) {
        var words = languages.in(RequestLanguage.of(request));
        return new SettingsPage(silences.all(words), door.mayOpen(ANSWERS, who.actor()), typed);
    }
}
