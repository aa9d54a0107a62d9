package nl.thuisbest.testkit;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.Story;

/** Values as people type them, short enough for a test. */
public final class Typed {
    private Typed() {}

    /** A day: {@code on("2026-03-07")}. */
    public static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    /** A period with both its first and last day, as people write it. */
    public static Period days(String first, String last) {
        return Period.ofDays(on(first), on(last));
    }

    public static Line line(String text) {
        return new Line(text);
    }

    public static Story story(String text) {
        return new Story(text);
    }
}
