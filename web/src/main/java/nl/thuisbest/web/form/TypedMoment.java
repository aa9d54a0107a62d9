package nl.thuisbest.web.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date and time as people type them: "28-3-2026 21.15", "za 28 maart 9:05 uur", or as a field for
 * both sends them. It is the clock in the Netherlands.
 */
public final class TypedMoment {
    private static final Pattern TIMED =
            Pattern.compile("(.+?)(?:[t,]| om | )\\s*(\\d{1,2})[:.](\\d{2})(?::\\d{2})?(?: uur)?");

    private TypedMoment() {}

    /** As a field for date and time writes it: {@code 2026-03-28T21:15}. */
    public static Optional<String> read(String typed, LocalDate today) {
        var text = typed.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
        var parts = TIMED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(2));
        int minute = Integer.parseInt(parts.group(3));
        return hour > 23 || minute > 59
                ? Optional.empty()
                : TypedDate.read(parts.group(1), today)
                        .map(day -> "%sT%02d:%02d".formatted(day, hour, minute));
    }
}
