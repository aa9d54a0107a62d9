package nl.thuisbest.store.journal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.journal.Recorded;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.Trajectory;

/**
 * A path as it was read: its entries as they were recorded (corrections stand as entries of their
 * own) and the state that follows from them.
 *
 * @param hash of the last entry, in hexadecimal
 */
public record Dossier(TrajectoryId id, List<Recorded> entries, Trajectory state, String hash) {
    public Dossier {
        entries = List.copyOf(entries);
    }

    /** Of which nothing was recorded. */
    public static Dossier none(TrajectoryId id) {
        return new Dossier(id, List.of(), Trajectory.none(id), hex(Chain.start()));
    }

    public int revision() {
        return entries.size();
    }

    /** What came after that entry: what someone missed who looked at it then. */
    public List<Recorded> after(int revision) {
        return entries.subList(Math.min(revision, entries.size()), entries.size());
    }

    /**
     * The path with these entries too; empty when one of them reaches back, for then texts were
     * destroyed and all must be read again.
     */
    Optional<Dossier> with(List<Recorded> more, byte[] last) {
        var next = state;
        for (var entry : more) {
            if (!Trajectory.foldsOn(entry)) {
                return Optional.empty();
            }
            next = next.evolve(entry);
        }
        return Optional.of(new Dossier(id, plus(more), next, hex(last)));
    }

    List<Recorded> plus(List<Recorded> more) {
        var all = new ArrayList<>(entries);
        all.addAll(more);
        return all;
    }

    byte[] lastHash() {
        return HexFormat.of().parseHex(hash);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
