package nl.thuisbest.web.ribbon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Period;

/** Where a day stands: {@code x(d) = gutter + days(from, d) * px}. */
record Scale(double gutter, Period window, double px) {
    /** A window over a width. */
    static Scale fit(double gutter, double width, Period window) {
        return new Scale(gutter, window, width / window.days());
    }

    double x(LocalDate day) {
        return gutter + ChronoUnit.DAYS.between(window.from(), day) * px;
    }

    /** Right edge. */
    double end() {
        return x(window.until());
    }

    /** What of a period can be seen. */
    Optional<Period> seen(Period period) {
        return period.intersect(window);
    }

    /** First days of months within the window, the window's first day included. */
    Stream<LocalDate> months() {
        var first = window.from().withDayOfMonth(1).plusMonths(1);
        return Stream.concat(
                Stream.of(window.from()),
                Stream.iterate(first, window::contains, day -> day.plusMonths(1)));
    }
}
