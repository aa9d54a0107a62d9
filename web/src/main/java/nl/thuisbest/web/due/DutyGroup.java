package nl.thuisbest.web.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Duties that are late, of today, of this week, of the next, or of later. */
public record DutyGroup(When when, List<DutyRow> duties) {
    public DutyGroup {
        duties = List.copyOf(duties);
    }

    private static final int AT_ONCE = 6;

    /** Those that stand open on the page. */
    public List<DutyRow> shown() {
        return duties.size() <= AT_ONCE + 2 ? duties : duties.subList(0, AT_ONCE);
    }

    /** Those that open with one press more. */
    public List<DutyRow> more() {
        return duties.subList(shown().size(), duties.size());
    }

    /** Which group. */
    public enum When {
        LATE,
        TODAY,
        THIS_WEEK,
        NEXT_WEEK,
        LATER;

        /** Part after {@code due.group.} in the language file. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static When of(LocalDate due, LocalDate today) {
            var nextMonday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            if (due.isBefore(today)) {
                return LATE;
            }
            if (due.equals(today)) {
                return TODAY;
            }
            if (due.isBefore(nextMonday)) {
                return THIS_WEEK;
            }
            return due.isBefore(nextMonday.plusWeeks(1)) ? NEXT_WEEK : LATER;
        }
    }

    /** All duties in their groups; a group without any is left out. */
    public static List<DutyGroup> of(List<DutyRow> rows, LocalDate today) {
        var groups = new ArrayList<DutyGroup>();
        for (var when : When.values()) {
            var duties =
                    rows.stream()
                            .filter(row -> When.of(row.dueOn(), today) == when)
                            .sorted(
                                    Comparator.comparing(DutyRow::dueOn)
                                            .thenComparing(DutyRow::who))
                            .toList();
            if (!duties.isEmpty()) {
                groups.add(new DutyGroup(when, duties));
            }
        }
        return groups;
    }
}
