package nl.thuisbest.web.results;

import java.util.Map;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.departures.DeparturesRight;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The results as a page and as JSON. */
@Controller
class ResultsController {
    private final Results results;
    private final Door door;

    ResultsController(Results results, Door door) {
        this.results = results;
        this.door = door;
    }

    @GetMapping("/resultaten")
    Answer page(
            SignedIn viewer,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "until", defaultValue = "") String until,
            @RequestParam(name = "by", defaultValue = "") String by,
            @RequestParam(name = "site", defaultValue = "") String site) {
        var filter = ResultsFilter.of(from, until, by, site);
        boolean departures = DeparturesRight.of(viewer, door);
        return new ResultsPage(results.show(filter, viewer), filter, results.sites(), departures);
    }

    @GetMapping("/api/results")
    @ResponseBody
    Map<String, @Nullable Object> json(
            SignedIn viewer,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "until", defaultValue = "") String until,
            @RequestParam(name = "by", defaultValue = "") String by,
            @RequestParam(name = "site", defaultValue = "") String site) {
        return ResultJson.tree(results.show(ResultsFilter.of(from, until, by, site), viewer));
    }
}
