package nl.thuisbest.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.thuisbest.core.law.Standing;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.Run;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * A path as its reader may see it: what belongs to a part of the dossier that is closed to the
 * reader is left out. Nights are counted by the same ledger as the ribbon.
 *
 * @param name of the young person
 */
public record TrajectoryJson(
        String id,
        int revision,
        String youth,
        @Nullable String name,
        String programme,
        String stage,
        @Nullable String phase,
        LocalDate referredOn,
        @Nullable Stay stay,
        List<TeamMember> team) {
    /** Where the young person sleeps, slept and will sleep. */
    public record Stay(
            @Nullable LocalDate placedOn,
            @Nullable LocalDate homeOn,
            boolean homeDecided,
            @Nullable LocalDate endsOn,
            int nightsClosed,
            @Nullable Tonight tonight,
            List<Nights> nights) {}

    /** Where someone sleeps tonight, as far as it is known. */
    public record Tonight(String status, String where, boolean withoutTitle) {}

    /** Nights of one kind after one another; {@code planned} when they are still to come. */
    public record Nights(
            LocalDate from, LocalDate until, String status, String where, boolean planned) {}

    /** A professional who works on the path now. */
    public record TeamMember(String staff, String role) {}

    static TrajectoryJson of(Standing standing, String name, Set<String> parts) {
        var state = standing.path();
        return new TrajectoryJson(
                state.id().toString(),
                state.revision(),
                state.course().youth().toString(),
                parts.isEmpty() ? null : name,
                state.course().programme().value(),
                Words.ofType(state.course().stage().getClass()),
                state.course().phase().map(phase -> phase.value()).orElse(null),
                state.course().referredOn(),
                parts.contains("stay") ? stay(standing) : null,
                parts.contains("team") ? team(state) : List.of());
    }

    private static Stay stay(Standing standing) {
        var forecast = standing.forecast();
        var ledger = standing.nights().before(standing.today());
        var nights = new ArrayList<Nights>();
        ledger.runs().forEach(run -> nights.add(nights(run, false)));
        forecast.ahead().forEach(run -> nights.add(nights(run, true)));
        var placement = standing.path().stay().placement();
        return new Stay(
                placement == null ? null : placement.on(),
                forecast.returnHome().on(),
                forecast.returnHome().decided(),
                forecast.end().on(),
                ledger.closedDays(),
                standing.tonight()
                        .map(run ->
                                new Tonight(
                                        Words.ofEnum(run.status()),
                                        Words.ofEnum(run.where()),
                                        run.withoutTitle()))
                        .orElse(null),
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

    private static List<TeamMember> team(Trajectory state) {
        return state.team()
                .active()
                .map(member -> new TeamMember(member.staff().toString(), member.role().value()))
                .toList();
    }
}
