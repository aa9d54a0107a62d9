package nl.thuisbest.core.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All rights, by what they are about; what has no row is allowed to nobody. */
public record Rights(Map<String, List<Right>> byWhat) {
    public Rights {
        byWhat = Map.copyOf(byWhat);
    }

    public static Rights of(List<Right> rights) {
        return new Rights(rights.stream().collect(Collectors.groupingBy(Right::what)));
    }

    /** Those in force on a day. */
    public Rights on(LocalDate day) {
        var all = byWhat.values().stream().flatMap(List::stream).toList();
        var held = all.stream().filter(right -> right.validity().holdsOn(day)).toList();
        return held.size() == all.size() ? this : of(held);
    }

    public List<Right> about(String what) {
        return byWhat.getOrDefault(what, List.of());
    }

    public boolean allows(String what, Actor actor, boolean memberOfTeam) {
        return about(what).stream()
                .anyMatch(right ->
                        (memberOfTeam || !right.inTeam())
                                && right.roles().stream().anyMatch(actor.roles()::contains));
    }
}
