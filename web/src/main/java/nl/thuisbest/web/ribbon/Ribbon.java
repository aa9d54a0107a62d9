package nl.thuisbest.web.ribbon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a ribbon shows. The runs are consecutive and end where fact turns into plan at today.
 *
 * @param start day of referral, from where it is drawn
 * @param end last day of the path, as it was or as planned
 * @param runs nights of one kind after one another, first those that were, then those planned
 * @param home day of going home, or null when none is planned
 * @param limits days on which an authorisation ends or lapses by law
 */
public record Ribbon(
        String name,
        LocalDate today,
        LocalDate start,
        LocalDate end,
        List<Run> runs,
        List<Phase> phases,
        Lane authorisation,
        Lane stay,
        Lane mst,
        List<Mark> marks,
        @Nullable Home home,
        List<Limit> limits) {
    public Ribbon {
        limits = List.copyOf(limits);
        runs = List.copyOf(runs);
        phases = List.copyOf(phases);
        marks = List.copyOf(marks);
    }

    /** One on which no limit of law plays. */
    public Ribbon(
            String name,
            LocalDate today,
            LocalDate start,
            LocalDate end,
            List<Run> runs,
            List<Phase> phases,
            Lane authorisation,
            Lane stay,
            Lane mst,
            List<Mark> marks,
            @Nullable Home home) {
        this(
                name,
                today,
                start,
                end,
                runs,
                phases,
                authorisation,
                stay,
                mst,
                marks,
                home,
                List.of());
    }

    /**
     * A day on which an authorisation ends or lapses by law, with its article.
     *
     * @param disputed whether jurists differ about it
     */
    public record Limit(LocalDate on, String what, boolean disputed) {}

    /** Nights of one kind, all of them slept or all of them planned. */
    public record Run(Night night, Period nights, boolean slept) {}

    /** A phase by its name in the rulebook; {@code current} is the one of today. */
    public record Phase(String name, Period period, boolean current) {}

    /** A bar; within {@code hollow} it is drawn open (suspended). */
    public record Bar(Period period, List<Period> hollow) {
        public Bar {
            hollow = List.copyOf(hollow);
        }

        public static Bar of(Period period) {
            return new Bar(period, List.of());
        }
    }

    /** Bars under the nights, and where one is wanting. */
    public record Lane(List<Bar> bars, @Nullable Gap gap) {
        public static final Lane EMPTY = new Lane(List.of(), null);

        public Lane {
            bars = List.copyOf(bars);
        }

        /**
         * The last day of the bars that follow each other without a gap: those that run today, else
         * the next ones, else the ones before.
         */
        Optional<LocalDate> last(LocalDate today) {
            var inOrder =
                    bars.stream()
                            .map(Bar::period)
                            .sorted(Comparator.comparing(Period::from))
                            .toList();
            LocalDate until = null;
            for (var period : inOrder) {
                if (until != null && until.isAfter(today) && period.from().isAfter(until)) {
                    break;
                }
                until = until == null || period.until().isAfter(until) ? period.until() : until;
            }
            return Optional.ofNullable(until).map(day -> day.minusDays(1));
        }
    }

    /** Days that should be covered and are not: never there, or ending too early. */
    public record Gap(Period period, boolean missing) {}

    /**
     * A moment of plan or evaluation.
     *
     * @param what {@code ribbon.mark.WHAT} is its label
     * @param number which of several, from one; zero when there is one only
     */
    public record Mark(String what, int number, LocalDate on, State state) {
        /** Done, to come, or wanting attention: late or within a fortnight. */
        public enum State {
            DONE,
            PLANNED,
            DUE
        }
    }

    /** The day of going home: planned, or decided, or it was so. */
    public record Home(LocalDate on, boolean decided) {}

    /** Nights slept of this kind: the number beside the thick stroke. */
    public int slept(Night night) {
        return nights(night, true);
    }

    /** Nights planned of this kind. */
    public int planned(Night night) {
        return nights(night, false);
    }

    /** Planned nights until the day of going home; zero when that was, or none is planned. */
    public int nightsToHome() {
        return home == null || !home.on().isAfter(today) ? 0 : new Period(today, home.on()).days();
    }

    private int nights(Night night, boolean slept) {
        return runs.stream()
                .filter(run -> run.slept() == slept && run.night() == night)
                .mapToInt(run -> run.nights().days())
                .sum();
    }
}
