package nl.thuisbest.benchmark.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.thuisbest.core.journal.Envelope;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.shape.Mapper;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.trajectory.TrajectoryEvent;

/**
 * The journal of a family once more, with everybody in it someone else: another young person, other
 * carers, another team, the same things that happened.
 */
final class Copies {
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<Step> steps;

    /**
     * An entry; without its tree when no id stands in it, for then the event can be shared by all
     * copies.
     */
    private record Step(Recorded entry, Tree tree, boolean shared) {}

    Copies(List<Recorded> journal) {
        steps =
                journal.stream()
                        .map(entry -> {
                            var tree =
                                    Mapper.write(entry.event(), (_, text) -> new Tree.Text(text));
                            return new Step(entry, tree, !holdsId(tree));
                        })
                        .toList();
    }

    /** The journal of copy {@code number}; its team is that of {@code crew}. */
    List<Recorded> of(long number, long crew, Set<UUID> staff) {
        return steps.stream()
                .map(step -> {
                    var old = step.entry().envelope();
                    var envelope =
                            new Envelope(
                                    old.revision(),
                                    old.recordedAt(),
                                    new StaffId(other(old.by().value(), number, crew, staff)),
                                    old.role());
                    return new Recorded(envelope, event(step, number, crew, staff));
                })
                .toList();
    }

    private static TrajectoryEvent event(Step step, long number, long crew, Set<UUID> staff) {
        return step.shared()
                ? step.entry().event()
                : Mapper.read(
                        step.entry().event().getClass(),
                        renamed(step.tree(), number, crew, staff),
                        (_, sealed) -> sealed.digest());
    }

    /** The id of a copy: always the same for the same copy, spread as random ones are. */
    static UUID other(UUID id, long number, long crew, Set<UUID> staff) {
        long copy = staff.contains(id) ? crew : number;
        return UUID.nameUUIDFromBytes((id + "/" + copy).getBytes(UTF_8));
    }

    private static boolean holdsId(Tree tree) {
        return switch (tree) {
            case Tree.Text text -> ID.matcher(text.value()).matches();
            case Tree.Sealed _ -> false;
            case Tree.Node node -> node.parts().values().stream().anyMatch(Copies::holdsId);
            case Tree.Items items -> items.items().stream().anyMatch(Copies::holdsId);
        };
    }

    private static Tree renamed(Tree tree, long number, long crew, Set<UUID> staff) {
        return switch (tree) {
            case Tree.Text text ->
                    ID.matcher(text.value()).matches()
                            ? new Tree.Text(
                                    other(UUID.fromString(text.value()), number, crew, staff)
                                            .toString())
                            : text;
            case Tree.Sealed sealed -> sealed;
            case Tree.Node node -> {
                SequencedMap<String, Tree> parts = new LinkedHashMap<>();
                node.parts()
                        .forEach((name, part) ->
                                parts.put(name, renamed(part, number, crew, staff)));
                yield new Tree.Node(parts);
            }
            case Tree.Items items ->
                    new Tree.Items(
                            items.items().stream()
                                    .map(item -> renamed(item, number, crew, staff))
                                    .toList());
        };
    }
}
