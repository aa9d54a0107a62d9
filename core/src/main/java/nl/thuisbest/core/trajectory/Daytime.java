package nl.thuisbest.core.trajectory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** School, work or another day activity: the calls that were made and what is arranged. */
public record Daytime(
        List<DaytimeEvent.SchoolContacted> contacts,
        DaytimeEvent.@Nullable DayActivityArranged arranged) {
    static final Daytime NONE = new Daytime(List.of(), null);

    Daytime evolve(DaytimeEvent event) {
        return switch (event) {
            case DaytimeEvent.SchoolContacted e -> new Daytime(Lists.plus(contacts, e), arranged);
            case DaytimeEvent.DayActivityArranged e -> new Daytime(contacts, e);
            case DaytimeEvent.DayActivityFellThrough _ -> new Daytime(contacts, null);
        };
    }

    public Optional<DaytimeEvent.DayActivityArranged> activity() {
        return Optional.ofNullable(arranged);
    }
}
