package nl.thuisbest.core.evaluation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures that are a mean, over closed paths, each with the ends of its scale. */
public enum MeanIndicator implements Indicator {
    CLOSED_DAYS("closed-days", false),
    CLOSED_DAYS_WITH_LEAVE("closed-days-with-leave", false),
    PATH_DAYS("path-days", false),
    FAMILY_MARK("family-mark", true),
    YOUTH_MARK("youth-mark", true),
    PARENTS_MARK("parents-mark", true);

    private final String code;
    private final boolean isMark;

    MeanIndicator(String code, boolean isMark) {
        this.code = code;
        this.isMark = isMark;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the figure is a report mark; else it is a number of days. */
    public boolean isMark() {
        return isMark;
    }

    public double lowest() {
        return isMark ? Mark.LOWEST : 0;
    }

    public double highest() {
        return isMark ? Mark.HIGHEST : Double.MAX_VALUE;
    }

    /** Empty when it is not known of this path. */
    public Optional<Double> of(PathOutcome path) {
        return switch (this) {
            case CLOSED_DAYS -> days(path.stay().insideDays());
            case CLOSED_DAYS_WITH_LEAVE -> days(path.stay().withLeave().orElse(null));
            case PATH_DAYS -> path.dates().pathDays().stream().asDoubleStream().boxed().findAny();
            case FAMILY_MARK -> path.marks().family().stream().boxed().findAny();
            case YOUTH_MARK -> mark(path.marks().youth());
            case PARENTS_MARK -> mark(path.marks().parents());
        };
    }

    private static Optional<Double> days(@Nullable Integer days) {
        return Optional.ofNullable(days).map(Integer::doubleValue);
    }

    private static Optional<Double> mark(@Nullable Mark mark) {
        return Optional.ofNullable(mark).map(Mark::value);
    }
}
