package nl.thuisbest.web.app;

import java.time.Instant;
import java.time.LocalDate;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.web.i18n.Days;

/**
 * What time it is. Everything asks here, never the machine, so that the demo can move its clock.
 */
public interface Today {
    Instant now();

    default Moment moment() {
        return new Moment(now());
    }

    default LocalDate date() {
        return dateOf(now());
    }

    /** The day of a moment in the Netherlands. */
    default LocalDate dateOf(Instant moment) {
        return moment.atZone(Days.ZONE).toLocalDate();
    }
}
