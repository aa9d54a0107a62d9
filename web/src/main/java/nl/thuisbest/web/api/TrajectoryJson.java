package nl.thuisbest.web.api;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.Forecast;
import nl.thuisbest.core.trajectory.Run;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * A path as another system reads it: no names, no texts of people. Nights are counted by the same
 * ledger as the ribbon.
 */
public record TrajectoryJson(
        String id,
        int revision,
        String youth,
        String programme,
        String stage,
        @Nullable String phase,
        LocalDate referredOn,
        @Nullable LocalDate placedOn,
        @Nullable LocalDate homeOn,
        boolean homeDecided,
        @Nullable LocalDate endsOn,
        int nightsClosed,
        List<Nights> nights) {
    /** Nights of one kind after one another; {@code planned} when they are still to come. */
    public record Nights(
            LocalDate from, LocalDate until, String status, String where, boolean planned) {}

    static TrajectoryJson of(Trajectory state, Programme programme, LocalDate today) {
        var forecast = Forecast.of(state, programme, today);
        var ledger = DayLedger.of(state, today);
        var nights = new java.util.ArrayList<Nights>();
        ledger.runs().forEach(run -> nights.add(nights(run, false)));
        forecast.ahead().forEach(run -> nights.add(nights(run, true)));
        var placement = state.stay().placement();
        return new TrajectoryJson(
                state.id().toString(),
                state.revision(),
                state.course().youth().toString(),
                state.course().programme().value(),
                Words.ofType(state.course().stage().getClass()),
                state.course().phase().map(phase -> phase.value()).orElse(null),
                state.course().referredOn(),
                placement == null ? null : placement.on(),
                forecast.returnHome().on(),
                forecast.returnHome().decided(),
                forecast.end().on(),
                ledger.closedDays(),
                List.copyOf(nights));
    }

    private static Nights nights(Run run, boolean planned) {
        return new Nights(
                run.period().from(),
                run.period().until(),
                Words.ofEnum(run.status()),
                Words.ofEnum(run.where()),
                planned);
    }
}
