package nl.thuisbest.rulebook.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Place;
import nl.thuisbest.rulebook.problem.Problems;

/**
 * All names that are defined and all that are used. Uses are settled after everything was read, so
 * that order in the files does not matter.
 */
final class Names {
    /** For names that hold everywhere. */
    static final String EVERYWHERE = "";

    /** For a use that may mean a name of any programme. */
    static final String ANYWHERE = "*";

    private static final int SHOWN = 8;

    private final Problems problems;
    private final Map<Key, Place> defined = new HashMap<>();
    private final Map<Kind, Set<String>> byKind = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final Set<String> usedRoles = new HashSet<>();

    Names(Problems problems) {
        this.problems = problems;
    }

    /** Names that need no definition in a file, such as the events of the journal. */
    void know(Kind kind, Collection<String> values) {
        values.forEach(value -> put(new Key(kind, EVERYWHERE, value), Place.startOf("")));
    }

    void define(Kind kind, String scope, String value, Place place) {
        var key = new Key(kind, scope, value);
        var earlier = defined.get(key);
        if (earlier != null && !earlier.file().isEmpty()) {
            problems.add(place, Fault.DUPLICATE_NAME, kind.key(), value, earlier.toString());
            return;
        }
        put(key, place);
    }

    void use(Kind kind, String scope, String value, Place place) {
        uses.add(new Use(new Key(kind, scope, value), place));
    }

    boolean isKnown(Kind kind, String scope, String value) {
        return scope.equals(ANYWHERE)
                ? byKind.getOrDefault(kind, Set.of()).contains(value)
                : defined.containsKey(new Key(kind, scope, value))
                        || defined.containsKey(new Key(kind, EVERYWHERE, value));
    }

    /** Says of every use that means nothing what could have been meant. */
    void settle() {
        for (var use : uses) {
            var key = use.key();
            if (key.kind() == Kind.ROLE) {
                usedRoles.add(key.value());
            }
            if (!isKnown(key.kind(), key.scope(), key.value())) {
                problems.add(
                        use.place(),
                        Fault.UNKNOWN_NAME,
                        key.kind().key(),
                        key.value(),
                        choices(key));
            }
        }
        defined.forEach((key, place) -> {
            if (key.kind() == Kind.ROLE
                    && !place.file().isEmpty()
                    && !usedRoles.contains(key.value())) {
                problems.add(place, Fault.UNUSED_ROLE, key.value());
            }
        });
    }

    private String choices(Key wanted) {
        var known =
                defined.keySet().stream()
                        .filter(key -> key.kind() == wanted.kind())
                        .filter(key ->
                                wanted.scope().equals(ANYWHERE)
                                        || key.scope().equals(wanted.scope())
                                        || key.scope().equals(EVERYWHERE))
                        .map(Key::value)
                        .distinct()
                        .sorted(
                                Comparator.comparingInt((String value) ->
                                                Nearness.distance(value, wanted.value()))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        if (known.isEmpty()) {
            return "kind.none";
        }
        var near =
                known.stream()
                        .filter(value -> Nearness.slip(value, wanted.value()))
                        .collect(Collectors.joining(", "));
        if (!near.isEmpty()) {
            return near;
        }
        var shown = known.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return known.size() > SHOWN ? shown + ", …" : shown;
    }

    private void put(Key key, Place place) {
        defined.put(key, place);
        byKind.computeIfAbsent(key.kind(), _ -> new HashSet<>()).add(key.value());
    }

    private record Key(Kind kind, String scope, String value) {}

    private record Use(Key key, Place place) {}
}
