package nl.thuisbest.web.i18n;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import nl.thuisbest.core.kernel.Moment;

/**
 * How a date or time is written: "za 21 maart", "ma 16 mrt", "14.00 uur". The names come from the
 * language file, so that they never change with the version of the platform.
 */
public final class Days {
    /** Terms in hours are elapsed hours, shown in this zone (care-rules 13). */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Words words;

    Days(Words words) {
        this.words = words;
    }

    /** za 21 maart. */
    public String day(LocalDate day) {
        return words.say("date.day", weekday(day), day.getDayOfMonth(), month(day));
    }

    /** do 12 maart 2026. */
    public String dayOfYear(LocalDate day) {
        return words.say(
                "date.day-of-year",
                weekday(day),
                day.getDayOfMonth(),
                month(day),
                Integer.toString(day.getYear()));
    }

    /** ma 16 mrt. */
    public String brief(LocalDate day) {
        return words.say("date.day", weekday(day), day.getDayOfMonth(), shortMonth(day));
    }

    /** 16 mrt. */
    public String tick(LocalDate day) {
        return words.say("date.plain", day.getDayOfMonth(), shortMonth(day));
    }

    /** 6 september. */
    public String plain(LocalDate day) {
        return words.say("date.plain", day.getDayOfMonth(), month(day));
    }

    /** 4 juni 2010. */
    public String full(LocalDate day) {
        return words.say(
                "date.full", day.getDayOfMonth(), month(day), Integer.toString(day.getYear()));
    }

    /** Donderdag 12 maart, as a heading. */
    public String heading(LocalDate day) {
        return words.say(
                "date.day",
                words.say("date.weekday.long." + day.getDayOfWeek().getValue()),
                day.getDayOfMonth(),
                month(day));
    }

    /** 28 maart, with the year only when it is not this one. */
    public String near(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? plain(day) : full(day);
    }

    public String month(LocalDate day) {
        return words.say("date.month.long." + day.getMonthValue());
    }

    public String shortMonth(LocalDate day) {
        return words.say("date.month.short." + day.getMonthValue());
    }

    public String weekday(LocalDate day) {
        return words.say("date.weekday.short." + day.getDayOfWeek().getValue());
    }

    /** 14.00 uur. */
    public String time(LocalTime time) {
        return words.say("date.time", clock(time));
    }

    /** 14.00, for a table whose heading says that it is a time. */
    public String clock(LocalTime time) {
        return words.say(
                "date.clock", "%02d".formatted(time.getHour()), "%02d".formatted(time.getMinute()));
    }

    /** do 12 maart 2026, 08.40 uur. */
    public String moment(Instant moment) {
        var local = local(moment);
        return words.say("date.moment", dayOfYear(local.toLocalDate()), time(local.toLocalTime()));
    }

    /** wo 11 mrt 16.20. */
    public String briefMoment(Instant moment) {
        var local = local(moment);
        return brief(local.toLocalDate()) + " " + clock(local.toLocalTime());
    }

    /** ma 16 mrt, with the year only when it is not this one. */
    public String nearBrief(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear()
                ? brief(day)
                : brief(day) + " " + Integer.toString(day.getYear());
    }

    /** wo 11 mrt 16.20, with the year only when it is not this one. */
    public String nearMoment(Instant moment, LocalDate today) {
        var local = local(moment);
        return nearBrief(local.toLocalDate(), today) + " " + clock(local.toLocalTime());
    }

    /** za 21 maart 21.15 uur; in the hour that comes twice in autumn the second says so. */
    public String at(Moment moment) {
        return day(moment.day()) + " " + timeOf(moment);
    }

    /** vandaag 21.15 uur, morgen 09.00 uur, or ma 16 mrt 21.15 uur. */
    public String near(Moment moment, LocalDate today) {
        var day =
                moment.day().equals(today)
                        ? words.say("date.today")
                        : moment.day().equals(today.plusDays(1))
                                ? words.say("date.tomorrow")
                                : nearBrief(moment.day(), today);
        return day + " " + timeOf(moment);
    }

    /** 21.15 uur. */
    public String timeOf(Moment moment) {
        boolean second = !moment.equals(Moment.local(moment.local()));
        var time = time(moment.time());
        return second ? words.say("date.winter-time", time) : time;
    }

    /** 2 uur en 10 minuten; how long something takes or lasts, at least a minute. */
    public String span(Duration span) {
        long minutes = Math.max(1, span.toMinutes());
        long hours = minutes / 60;
        if (hours >= 48) {
            return words.say("date.span.days", hours / 24);
        }
        if (hours == 0) {
            return words.say("date.span.minutes", minutes);
        }
        return minutes % 60 == 0
                ? words.say("date.span.hours", hours)
                : words.say("date.span.both", hours, minutes % 60);
    }

    /** 7,8: with the comma or point of the language and at most one decimal. */
    public String number(Number value) {
        var format = NumberFormat.getInstance(words.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(ZONE);
    }
}
