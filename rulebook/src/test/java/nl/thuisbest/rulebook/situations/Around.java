package nl.thuisbest.rulebook.situations;

import static nl.thuisbest.rulebook.situations.Situation.situation;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.thuisbest.testkit.Past;
import org.jspecify.annotations.Nullable;

/** A term seen on the day before its last day, on that day, and on the day after. */
final class Around {
    private Around() {}

    /**
     * @param what what must have been done by then, as it stands in the name of the situation
     * @param last the last day in time, counted by hand
     */
    static Stream<Situation> theDay(
            String article, String what, Past past, String clock, String last) {
        return theDay(null, article, what, past, clock, last);
    }

    static Stream<Situation> theDay(
            @Nullable ClockTable row,
            String article,
            String what,
            Past past,
            String clock,
            String last) {
        var day = LocalDate.parse(last);
        return Stream.of(
                        situation(
                                        article
                                                + ": the day before the last day, "
                                                + what
                                                + " is still in time")
                                .given(past)
                                .on(day.minusDays(1).toString())
                                .then(Then.open(clock, last)),
                        situation(article + ": on the last day, " + what + " is due and in time")
                                .given(past)
                                .on(last)
                                .then(Then.open(clock, last)),
                        situation(article + ": the day after the last day, " + what + " is late")
                                .given(past)
                                .on(day.plusDays(1).toString())
                                .then(Then.late(clock, last)))
                .map(one -> row == null ? one : one.row(row));
    }
}
