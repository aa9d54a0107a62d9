package nl.thuisbest.simulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;

/**
 * What people of one family write together: a tale of the data file, chosen by the number of the
 * family, so that it costs no chance and changes nothing else of any family.
 */
record Tale(int number) {
    private static final Map<String, List<String>> TEXTS =
            DataFile.read("simulation/together.yaml");

    static Tale of(int family) {
        return new Tale(family / 3 % 3);
    }

    String text(String kind) {
        return Objects.requireNonNull(TEXTS.get(kind), kind).get(number);
    }

    Story story(String kind) {
        return new Story(text(kind));
    }

    Line line(String kind) {
        return new Line(text(kind));
    }

    /** The pieces between bars. */
    List<String> pieces(String kind) {
        return Stream.of(text(kind).split("\\|")).map(String::strip).toList();
    }
}
