package nl.thuisbest.core.evaluation;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures that are a mean, over closed paths, each with the ends of its scale. */
public enum MeanIndicator implements Indicator {
    CLOSED_DAYS("closed-days", p -> days(p.stay().insideDays())),
    CLOSED_DAYS_WITH_LEAVE("closed-days-with-leave", p -> days(p.stay().withLeave().orElse(null))),
    PATH_DAYS("path-days", MeanIndicator::pathDays),
    FAMILY_MARK("family-mark", Mark.LOWEST, Mark.HIGHEST, p -> p.marks().family()),
    YOUTH_MARK("youth-mark", Mark.LOWEST, Mark.HIGHEST, p -> mark(p.marks().youth())),
    PARENTS_MARK("parents-mark", Mark.LOWEST, Mark.HIGHEST, p -> mark(p.marks().parents()));

    private final String code;
    private final double lowest;
    private final double highest;
    private final Function<PathOutcome, OptionalDouble> of;

    MeanIndicator(String code, Function<PathOutcome, OptionalDouble> of) {
        this(code, 0, Double.MAX_VALUE, of);
    }

    MeanIndicator(
            String code, double lowest, double highest, Function<PathOutcome, OptionalDouble> of) {
        this.code = code;
        this.lowest = lowest;
        this.highest = highest;
        this.of = of;
    }

    @Override
    public String code() {
        return code;
    }

    public double lowest() {
        return lowest;
    }

    public double highest() {
        return highest;
    }

    /** Whether the figure is a report mark; else it is a number of days. */
    public boolean isMark() {
        return highest == Mark.HIGHEST;
    }

    public OptionalDouble of(PathOutcome path) {
        return of.apply(path);
    }

    private static OptionalDouble days(@Nullable Integer days) {
        return days == null ? OptionalDouble.empty() : OptionalDouble.of(days);
    }

    private static OptionalDouble pathDays(PathOutcome path) {
        var days = path.course().pathDays();
        return days.isPresent() ? OptionalDouble.of(days.getAsInt()) : OptionalDouble.empty();
    }

    private static OptionalDouble mark(@Nullable Mark mark) {
        return mark == null ? OptionalDouble.empty() : OptionalDouble.of(mark.value());
    }
}
