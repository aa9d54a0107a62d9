package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Period;
import org.jspecify.annotations.Nullable;

/** Lays authorisation and allocations beside the nights that were and those planned. */
final class Covers {
    private final Trajectory trajectory;
    private final LocalDate today;
    private final List<Run> ahead;

    Covers(Trajectory trajectory, LocalDate today, List<Run> ahead) {
        this.trajectory = trajectory;
        this.today = today;
        this.ahead = ahead;
    }

    Coverage until(PlannedDay end) {
        var authorised = authorisedUntil();
        int daysShort =
                end.done()
                        ? 0
                        : end.day()
                                .map(day -> shortBy(authorised == null ? today : authorised, day))
                                .orElse(0);
        var gaps = new ArrayList<Gap>();
        stay().forEach(need -> gaps.addAll(gaps(Product.STAY, need)));
        mst(end).ifPresent(need -> gaps.addAll(gaps(Product.MST, need)));
        return new Coverage(authorised, daysShort, gaps);
    }

    private static int shortBy(LocalDate from, LocalDate end) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, end));
    }

    /** Authorisations that join on to one another count as one. */
    private @Nullable LocalDate authorisedUntil() {
        LocalDate until = null;
        var next = trajectory.legal().inForceOn(today);
        while (next.isPresent()) {
            until = next.get().endsBefore();
            next = trajectory.legal().inForceOn(until);
        }
        return until;
    }

    /** Stretches inside; a leave from which someone comes back keeps the place. */
    private List<Period> stay() {
        var runs =
                Stream.concat(DayLedger.of(trajectory, today).runs().stream(), ahead.stream())
                        .toList();
        var needs = new ArrayList<Period>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            boolean between =
                    run.status() == DayStatus.LEAVE
                            && i + 1 < runs.size()
                            && runs.get(i + 1).status() == DayStatus.INSIDE
                            && !needs.isEmpty();
            if (run.status().closed() || between) {
                join(needs, run.period());
            }
        }
        return needs;
    }

    private static void join(List<Period> periods, Period next) {
        if (!periods.isEmpty() && periods.getLast().until().equals(next.from())) {
            periods.add(new Period(periods.removeLast().from(), next.until()));
        } else {
            periods.add(next);
        }
    }

    /** From the start of MST, which is that of the placement (S1), to the end. */
    private Optional<Period> mst(PlannedDay end) {
        var mst = trajectory.stay().mst();
        var from =
                mst != null
                        ? Optional.of(mst.since())
                        : trajectory.stay().placed().map(Stay.Placement::on);
        var until = end.day().map(day -> end.overdue(today) ? today : day);
        return from.flatMap(
                start -> until.filter(start::isBefore).map(day -> new Period(start, day)));
    }

    private List<Gap> gaps(Product product, Period need) {
        return uncovered(trajectory.legal(), product, need).stream()
                .flatMap(open ->
                        Runs.split(open, today)
                                .map(part ->
                                        new Gap(
                                                product,
                                                part,
                                                part.from().isBefore(today),
                                                endsEarly(product, open))))
                .toList();
    }

    private boolean endsEarly(Product product, Period open) {
        return trajectory.legal().allocatedOn(product, open.from().minusDays(1));
    }

    /** What is left of a need when the allocations are taken away. */
    static List<Period> uncovered(Legal legal, Product product, Period need) {
        var left = new ArrayList<Period>();
        var from = need.from();
        var allocated =
                legal.allocationsOf(product)
                        .map(LegalEvent.AllocationRegistered::period)
                        .sorted(Comparator.comparing(Period::from))
                        .toList();
        for (var period : allocated) {
            if (period.from().isAfter(from) && from.isBefore(need.until())) {
                left.add(new Period(from, earliest(period.from(), need.until())));
            }
            from = period.until().isAfter(from) ? period.until() : from;
        }
        if (from.isBefore(need.until())) {
            left.add(new Period(from, need.until()));
        }
        return left;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
