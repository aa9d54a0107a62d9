package nl.thuisbest.web.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.Incident;
import nl.thuisbest.core.trajectory.IncidentKind;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents are asked for.
 *
 * @param kind one kind, or null for all
 */
public record IncidentsFilter(@Nullable IncidentKind kind, State state) {
    /** How far they are. */
    public enum State {
        ALL,
        OPEN,
        DONE
    }

    /** What was typed in the address; anything else asks for all. */
    static IncidentsFilter of(String kind, String state) {
        return new IncidentsFilter(
                find(IncidentKind.values(), kind).orElse(null),
                find(State.values(), state).orElse(State.ALL));
    }

    private static <T extends Enum<T>> Optional<T> find(T[] all, String word) {
        return Arrays.stream(all).filter(one -> Words.ofEnum(one).equals(word)).findFirst();
    }

    boolean holds(Incident incident) {
        return (kind == null || incident.recorded().kind() == kind)
                && switch (state) {
                    case ALL -> true;
                    case OPEN -> incident.open();
                    case DONE -> !incident.open();
                };
    }

    public boolean isPlain() {
        return kind == null && state == State.ALL;
    }

    /** The word of a constant in an address. */
    public static String word(Enum<?> constant) {
        return Words.ofEnum(constant);
    }

    public static List<IncidentKind> kinds() {
        return List.of(IncidentKind.values());
    }

    public static List<State> states() {
        return List.of(State.values());
    }
}
