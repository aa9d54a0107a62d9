package nl.thuisbest.core.trajectory;

import java.time.LocalDate;
import java.time.Period;

/** How often somebody comes by once the young person lives there. */
public enum AftercareRhythm {
    WEEKLY(Period.ofWeeks(1)),
    FORTNIGHTLY(Period.ofWeeks(2)),
    MONTHLY(Period.ofMonths(1)),
    QUARTERLY(Period.ofMonths(3));

    private final Period apart;

    AftercareRhythm(Period apart) {
        this.apart = apart;
    }

    /** The next time, when nothing else was agreed. */
    public LocalDate after(LocalDate day) {
        return day.plus(apart);
    }
}
