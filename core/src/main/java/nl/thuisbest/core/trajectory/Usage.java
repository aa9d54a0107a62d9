package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.util.Optional;
import nl.thuisbest.core.kernel.Period;

/** How much of an allocation was used until today, where the day ledger knows it. */
public final class Usage {
    private Usage() {}

    /**
     * Nights inside for the stay; days since its start for MST. What is allocated in hours or
     * minutes, or for each week, the ledger does not know.
     */
    public static Optional<Integer> of(
            Trajectory path, LegalEvent.AllocationRegistered allocation, LocalDate today) {
        var volume = allocation.volume();
        boolean counted =
                volume != null
                        && volume.per() == VolumePer.WHOLE_PERIOD
                        && (volume.unit() == VolumeUnit.NIGHTS || volume.unit() == VolumeUnit.DAYS);
        if (!counted) {
            return Optional.empty();
        }
        return Optional.of(
                switch (allocation.product()) {
                    case STAY -> nights(path, allocation.period(), today);
                    case MST -> days(path, allocation.period(), today);
                });
    }

    private static int nights(Trajectory path, Period period, LocalDate today) {
        return DayLedger.of(path, today).runs().stream()
                .filter(run -> run.status().closed())
                .flatMap(run -> run.period().intersect(period).stream())
                .mapToInt(Period::days)
                .sum();
    }

    private static int days(Trajectory path, Period period, LocalDate today) {
        var mst = path.stay().mst();
        if (mst == null || !mst.since().isBefore(today)) {
            return 0;
        }
        return new Period(mst.since(), today).intersect(period).map(Period::days).orElse(0);
    }
}
