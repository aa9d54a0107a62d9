package nl.thuisbest.web.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.law.Alarm;
import nl.thuisbest.core.law.Standing;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.sentence.Names;

/** What is wrong now, and what will be soon if nobody does something; the worst first. */
public final class Worries {
    private static final int SOON = 14;

    private final Words words;
    private final Names names;
    private final Standing standing;
    private final Trajectory state;
    private final LocalDate today;

    /**
     * @param standing of the path on the day of today
     */
    public Worries(Words words, Names names, Standing standing) {
        this.words = words;
        this.names = names;
        this.standing = standing;
        this.state = standing.path();
        this.today = standing.today();
    }

    /**
     * @param who the young person, or empty on the page of one path
     */
    public List<AlarmRow> of(String who) {
        if (!state.course().running()) {
            return List.of();
        }
        var rows = new ArrayList<AlarmRow>();
        for (var alarm : standing.alarms()) {
            rows.add(alarm(who, alarm));
        }
        ahead(who, rows);
        return List.copyOf(rows);
    }

    private AlarmRow alarm(String who, Alarm alarm) {
        var since = words.days().near(alarm.since(), today);
        var key = "alarm." + alarm.code();
        var role = names.code(new RoleId(subject(alarm))).orElse(alarm.subject());
        long days = ChronoUnit.DAYS.between(alarm.since(), today);
        boolean grave = alarm.force() == Force.LAW && !alarm.disputed();
        var title = words.say(key, since, days, role);
        return new AlarmRow(
                state.id(),
                who,
                grave ? Mark.bad(title) : new Mark(Mark.Tone.WARN, "triangle-alert", title),
                words.say(key + ".text", since, days, role),
                new Basis(alarm.force(), alarm.source()),
                url(key),
                words.find(key + ".todo").orElse(""));
    }

    private static String subject(Alarm alarm) {
        return alarm.code().equals("role-missing") ? alarm.subject() : "geen";
    }

    /** Where to do something about it. */
    private String url(String key) {
        return AlarmActions.of(key).map(code -> "/trajecten/" + state.id() + "/" + code).orElse("");
    }

    private void ahead(String who, List<AlarmRow> rows) {
        var forecast = standing.forecast();
        var home = forecast.returnHome();
        var day = home.on();
        if (day != null
                && !home.done()
                && !day.isAfter(today.plusDays(SOON))
                && !day.isBefore(today)) {
            school(who, day, rows);
        }
        var coverage = forecast.coverage();
        var last = coverage.lastAuthorisedDay();
        var end = forecast.end().on();
        if (coverage.daysShort() > 0 && last.isPresent() && end != null) {
            rows.add(
                    row(
                            who,
                            "title-before-plan",
                            new Basis(Force.LAW, new Source("JW 6.1.2(2)c")),
                            words.days().near(last.get(), today),
                            words.days().near(end, today)));
        }
        coverage.gapsOf(Product.MST).stream()
                .filter(gap -> !gap.past())
                .findFirst()
                .filter(gap -> gap.period().from().isAfter(today))
                .ifPresent(gap ->
                        rows.add(
                                row(
                                        who,
                                        "mst-gap",
                                        new Basis(Force.PROGRAMME, new Source("S1")),
                                        words.days().near(gap.period().from(), today),
                                        gap.period().days())));
    }

    private void school(String who, LocalDate home, List<AlarmRow> rows) {
        if (state.daytime().activity().isEmpty()) {
            rows.add(
                    row(
                            who,
                            "no-day-activity",
                            new Basis(Force.PROGRAMME, new Source("S1")),
                            words.days().near(home, today),
                            ChronoUnit.DAYS.between(today, home)));
        }
    }

    private AlarmRow row(String who, String code, Basis basis, Object... arguments) {
        var key = "alarm." + code;
        return new AlarmRow(
                state.id(),
                who,
                new Mark(Mark.Tone.WARN, "triangle-alert", words.say(key, arguments)),
                words.say(key + ".text", arguments),
                basis,
                url(key),
                words.find(key + ".todo").orElse(""));
    }
}
