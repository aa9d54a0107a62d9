package nl.thuisbest.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.store.projection.TrajectoryList.Sort;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.RequestLanguage;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.journal.JournalFilter;
import nl.thuisbest.web.security.SignedIn;
import nl.thuisbest.web.trajectories.Query;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the views of a professional as JSON; every one goes through the door and is written down.
 */
@RestController
class ReadController {
    static final Map<String, String> SLEEPS =
            Map.of(
                    "",
                    "",
                    "inside",
                    "binnen",
                    "leave",
                    "verlof",
                    "home",
                    "thuis",
                    "elsewhere",
                    "elders");
    static final Map<String, Sort> SORTS =
            Map.of(
                    "",
                    Sort.NAME,
                    "name",
                    Sort.NAME,
                    "referred",
                    Sort.REFERRED,
                    "return",
                    Sort.RETURN,
                    "title",
                    Sort.TITLE);
    private static final Set<String> OF_A_LIST =
            Set.of("query", "phase", "sleeps", "late", "everyone", "ended", "sort", "page");
    private static final Set<String> OF_A_JOURNAL =
            Set.of("part", "about", "from", "until", "text");
    private static final String ONE = "/api/trajectories/{id}";

    private final Door door;
    private final Reading reading;
    private final Languages languages;

    ReadController(Door door, Reading reading, Languages languages) {
        this.door = door;
        this.reading = reading;
        this.languages = languages;
    }

    @GetMapping("/api/today")
    TodayJson today(SignedIn who, HttpServletRequest request) {
        door.requirePage("today", who.actor());
        var asked = Asked.of(request, Set.of("everything"));
        var everything = asked.flag("everything");
        asked.check();
        door.note(who, "today", null);
        return reading.today(who, everything, words(request));
    }

    @GetMapping("/api/trajectories")
    TrajectoriesJson list(SignedIn who, HttpServletRequest request) {
        door.requirePage("trajectories", who.actor());
        var query = query(request, who);
        door.note(who, query.all() ? "all-trajectories" : "trajectories", null);
        return reading.list(query, who, words(request));
    }

    private Query query(HttpServletRequest request, SignedIn who) {
        var asked = Asked.of(request, OF_A_LIST);
        var query =
                new Query(
                        asked.text("query"),
                        asked.text("phase"),
                        asked.oneOf("sleeps", SLEEPS, ""),
                        asked.flag("late"),
                        asked.flag("everyone"),
                        asked.flag("ended"),
                        asked.oneOf("sort", SORTS, Sort.NAME),
                        asked.page("page"));
        asked.check();
        if (query.all()) {
            door.requirePage("all-trajectories", who.actor());
        }
        return query;
    }

    @GetMapping(ONE)
    ResponseEntity<TrajectoryJson> one(
            @PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        var dossier = open(id, who, "trajectory").dossier();
        return ResponseEntity.ok()
                .eTag(Revision.tag(dossier.revision()))
                .body(reading.one(dossier, who, words(request)));
    }

    @GetMapping(ONE + "/duties")
    List<DutyJson> duties(@PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        return reading.duties(open(id, who, "duties"), words(request));
    }

    @GetMapping(ONE + "/offers")
    List<OfferJson> offers(@PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        return reading.offers(open(id, who, "offers"), who, words(request));
    }

    @GetMapping(ONE + "/journal")
    JournalJson journal(@PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        var asked = Asked.of(request, OF_A_JOURNAL);
        var filter =
                new JournalFilter(
                        asked.text("part"),
                        asked.text("about"),
                        asked.date("from"),
                        asked.date("until"),
                        asked.text("text"));
        asked.check();
        var opened = open(id, who, "journal");
        requirePart(opened, "journal");
        return reading.journal(opened, filter, words(request));
    }

    @GetMapping(ONE + "/wat-past")
    FitJson fit(@PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        var opened = open(id, who, "fit");
        requirePart(opened, "course");
        return reading.fit(opened, words(request));
    }

    private static void requirePart(Door.Opened opened, String part) {
        if (!opened.shows(part)) {
            throw new NotFound();
        }
    }

    private Door.Opened open(UUID id, SignedIn who, String what) {
        return door.open(new TrajectoryId(id), who, what);
    }

    private Words words(HttpServletRequest request) {
        return languages.in(RequestLanguage.of(request));
    }
}
