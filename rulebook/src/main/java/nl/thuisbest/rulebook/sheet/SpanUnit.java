package nl.thuisbest.rulebook.sheet;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** In what a term is counted, with how a file writes it. */
public enum SpanUnit {
    HOUR("PT%sH"),
    DAY("P%sD"),
    WORKING_DAY("P%sWD"),
    WEEK("P%sW"),
    MONTH("P%sM"),
    YEAR("P%sY");

    private final String written;

    SpanUnit(String written) {
        this.written = written;
    }

    /** As a file writes it: {@code P6W} for six weeks. */
    String write(String count) {
        return written.formatted(count);
    }

    /** How many of these that term is, when it is counted in them alone. */
    Optional<String> count(String term) {
        var matcher = Pattern.compile(written.formatted("(\\d+)")).matcher(term);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static Optional<SpanUnit> of(String term) {
        return Arrays.stream(values()).filter(unit -> unit.count(term).isPresent()).findFirst();
    }
}
