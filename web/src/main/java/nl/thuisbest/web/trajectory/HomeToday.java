package nl.thuisbest.web.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.FreedByRuling;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * A ruling says that somebody goes home today; one tap records it (care-rules 2).
 *
 * @param url where the tap is sent, or empty when this reader may not
 * @param fields what it sends
 */
public record HomeToday(
        String sentence,
        LocalDate since,
        String button,
        String url,
        Map<String, String> fields,
        int revision) {
    public HomeToday {
        fields = Map.copyOf(fields);
    }

    /** The first thing a ruling asks today, or nothing. */
    static @Nullable HomeToday of(
            String given, Trajectory state, List<OfferRow> offers, Reading reading) {
        return FreedByRuling.of(state, reading.today()).stream()
                .findFirst()
                .map(freed -> of(given, freed, state, offers, reading))
                .orElse(null);
    }

    private static HomeToday of(
            String given,
            FreedByRuling freed,
            Trajectory state,
            List<OfferRow> offers,
            Reading reading) {
        var leave = freed.leave();
        var code = leave == null ? "let-go" : "resume-leave";
        boolean mine = offers.stream().anyMatch(o -> o.code().equals(code) && o.kind().possible());
        var on = reading.today().toString();
        return new HomeToday(
                reading.say("remedies.home." + Words.ofEnum(freed.because()), given),
                freed.since(),
                reading.say("remedies.home.button", given),
                mine ? "/trajecten/" + state.id() + "/" + code : "",
                leave == null
                        ? Map.of("where", Words.ofEnum(Whereabouts.HOME), "on", on)
                        : Map.of("leave", leave.toString(), "on", on),
                state.revision());
    }
}
