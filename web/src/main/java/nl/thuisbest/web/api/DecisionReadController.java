package nl.thuisbest.web.api;

import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.decision.DecisionViews;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the legal decisions of a path with their notices as JSON. */
@RestController
class DecisionReadController {
    private final Door door;
    private final DecisionViews decisions;
    private final Today today;

    DecisionReadController(Door door, DecisionViews decisions, Today today) {
        this.door = door;
        this.decisions = decisions;
        this.today = today;
    }

    @GetMapping("/api/trajectories/{id}/decisions")
    List<DecisionJson> list(@PathVariable UUID id, SignedIn who) {
        var opened = door.open(new TrajectoryId(id), who, "decisions");
        return decisions.of(opened).stream()
                .map(decision -> DecisionJson.of(decision, today.date()))
                .toList();
    }
}
