package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.kernel.Period;

/** How the leaves of a series follow each other. */
public sealed interface LeaveRhythm {
    /** Longer than a year no authorisation holds (JW 6.1.12(2)). */
    int MOST = 53;

    /** The nights of each leave, the earliest first. */
    List<Period> periods();

    /**
     * Every week from the first night: 2 nights from Friday to Sunday.
     *
     * @param nights of each leave, 1 to 6
     * @param last the last day of which the night may still be one
     */
    record EveryWeek(LocalDate first, int nights, LocalDate last) implements LeaveRhythm {
        public EveryWeek {
            if (nights < 1 || nights > 6) {
                throw new Invalid("nights", "nights-of-a-week");
            }
            if (last.isBefore(first)) {
                throw new Invalid("last", "period-order", first, last);
            }
            if (first.plusWeeks(MOST).isBefore(last)) {
                throw new Invalid("last", "series-too-long");
            }
        }

        @Override
        public List<Period> periods() {
            return first.datesUntil(last.plusDays(1), java.time.Period.ofWeeks(1))
                    .map(from -> new Period(from, from.plusDays(nights)))
                    .toList();
        }
    }

    /** Whole weeks without a gap: the weeks at home with leave after the return. */
    record WeeksAtHome(LocalDate first, int weeks) implements LeaveRhythm {
        public WeeksAtHome {
            if (weeks < 1 || weeks > MOST) {
                throw new Invalid("weeks", "weeks-of-a-series");
            }
        }

        @Override
        public List<Period> periods() {
            var periods = new ArrayList<Period>();
            for (int week = 0; week < weeks; week++) {
                var from = first.plusWeeks(week);
                periods.add(new Period(from, from.plusWeeks(1)));
            }
            return List.copyOf(periods);
        }
    }

    /** Days chosen one by one. */
    record ChosenDays(List<Period> periods) implements LeaveRhythm {
        public ChosenDays {
            if (periods.isEmpty() || periods.size() > MOST) {
                throw new Invalid("periods", "periods-of-a-series");
            }
            periods = periods.stream().sorted(Comparator.comparing(Period::from)).toList();
        }
    }
}
