package nl.thuisbest.core.evaluation;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The marks one family gave: the young person's and the parents'. */
public record Marks(@Nullable Mark youth, @Nullable Mark parents) {
    /** No mark was given, or none was asked. */
    public static final Marks NONE = new Marks(null, null);

    /** How many marks were given. */
    public int count() {
        return (int) all().count();
    }

    /**
     * One mark per family, the mean of what its people gave: two marks of one family are not two
     * independent opinions, and counting them so makes the interval too narrow.
     */
    public OptionalDouble family() {
        return all().mapToDouble(Mark::value).average();
    }

    private Stream<Mark> all() {
        return Stream.of(youth, parents).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
