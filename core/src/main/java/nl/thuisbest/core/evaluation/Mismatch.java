package nl.thuisbest.core.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.thuisbest.core.evaluation.StayEnd.Left;
import nl.thuisbest.core.evaluation.StayEnd.StillInside;
import nl.thuisbest.core.trajectory.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** Two things in one row that cannot both be so; a row of a file with one is sent back. */
public enum Mismatch {
    PLACED_BEFORE_INDICATED,
    RETURNED_BEFORE_PLACED,
    CLOSED_BEFORE_PLACED,
    CLOSED_BEFORE_RETURNED,
    CLOSED_BEFORE_INDICATED,
    STAY_WITHOUT_PLACEMENT,
    LEFT_AFTER_CLOSING,
    CLOSED_WHILE_INSIDE,
    RETURN_AND_EXIT_DIFFER,
    MORE_DAYS_THAN_PATH,
    MUTUAL_BUT_ONE_SIDED,
    OUTCOME_WITHOUT_CLOSING;

    /** All of them, so that nobody mends one only to meet the next. */
    public static Set<Mismatch> in(PathOutcome path) {
        var found = EnumSet.noneOf(Mismatch.class);
        dates(path.dates(), found);
        stay(path, found);
        if (path.ending().dropout() == YesNoUnknown.YES
                && path.ending().inAgreement() == YesNoUnknown.YES) {
            found.add(MUTUAL_BUT_ONE_SIDED);
        }
        boolean outcome =
                !path.atEnd().equals(AtEnd.UNKNOWN) || !path.ending().equals(PathEnd.UNKNOWN);
        if (outcome && !path.closed()) {
            found.add(OUTCOME_WITHOUT_CLOSING);
        }
        return found;
    }

    private static void dates(PathDates dates, Set<Mismatch> found) {
        add(found, PLACED_BEFORE_INDICATED, before(dates.placed(), dates.indicated()));
        add(found, RETURNED_BEFORE_PLACED, before(dates.returned(), dates.placed()));
        add(found, CLOSED_BEFORE_PLACED, before(dates.closed(), dates.placed()));
        add(found, CLOSED_BEFORE_RETURNED, before(dates.closed(), dates.returned()));
        add(found, CLOSED_BEFORE_INDICATED, before(dates.closed(), dates.indicated()));
    }

    private static void stay(PathOutcome path, Set<Mismatch> found) {
        var stay = path.stay();
        var dates = path.dates();
        add(
                found,
                STAY_WITHOUT_PLACEMENT,
                dates.placed() == null && !stay.equals(ClosedStay.UNKNOWN));
        int length = dates.pathDays().orElse(Integer.MAX_VALUE);
        int days = stay.withLeave().orElse(stay.insideDays() == null ? 0 : stay.insideDays());
        add(found, MORE_DAYS_THAN_PATH, days > length);
        switch (stay.end()) {
            case Left(int day, Destination to) -> {
                add(found, LEFT_AFTER_CLOSING, day > length);
                int home = dates.dayOfReturn().orElse(day);
                add(found, RETURN_AND_EXIT_DIFFER, to == Destination.HOME && home != day);
            }
            case StillInside _ -> {
                add(found, CLOSED_WHILE_INSIDE, path.closed());
                add(found, RETURN_AND_EXIT_DIFFER, dates.returned() != null);
            }
            case null -> {}
        }
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static void add(Set<Mismatch> found, Mismatch what, boolean when) {
        if (when) {
            found.add(what);
        }
    }
}
