package nl.thuisbest.core.trajectory;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.thuisbest.core.trajectory.PlaceSearchEvent.PlaceSearchBegun;

/** The register of searches of a path for a place to grow up, the first one first. */
public record PlaceSearches(List<PlaceSearch> all) {
    public PlaceSearches {
        all = List.copyOf(all);
    }

    public static PlaceSearches of(Trajectory path) {
        var events = path.history().events(PlaceSearchEvent.class).toList();
        return new PlaceSearches(
                events.stream()
                        .filter(PlaceSearchBegun.class::isInstance)
                        .map(PlaceSearchBegun.class::cast)
                        .map(begun ->
                                new PlaceSearch(
                                        begun,
                                        events.stream()
                                                .filter(e -> e.search().equals(begun.search()))
                                                .filter(e -> !(e instanceof PlaceSearchBegun))
                                                .toList()))
                        .toList());
    }

    /** The search that everything recorded now is about, also once it ended. */
    public Optional<PlaceSearch> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    public Optional<PlaceSearch> open() {
        return last().filter(PlaceSearch::open);
    }

    public PlaceSearchNo next() {
        return new PlaceSearchNo(all.size() + 1);
    }

    public PlaceNeedNo nextNeed() {
        return new PlaceNeedNo(1 + count(search -> search.needs().size()));
    }

    public CircleNo nextInCircle() {
        return new CircleNo(1 + count(search -> search.everyone().size()));
    }

    public PlaceOptionNo nextOption() {
        return new PlaceOptionNo(1 + count(search -> search.options().size()));
    }

    public PlaceAgreementNo nextAgreement() {
        return new PlaceAgreementNo(1 + count(search -> search.agreements().size()));
    }

    public CommitmentNo nextCommitment() {
        return new CommitmentNo(1 + count(search -> search.commitments().size()));
    }

    private int count(ToIntFunction<PlaceSearch> what) {
        return all.stream().mapToInt(what).sum();
    }
}
