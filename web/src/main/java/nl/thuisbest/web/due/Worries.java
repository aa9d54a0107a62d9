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
import nl.thuisbest.core.trajectory.Forecast;
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
    private final LocalDate today;

    public Worries(Words words, Names names, LocalDate today) {
        this.words = words;
        this.names = names;
        this.today = today;
    }

    /**
     * @param who the young person, or empty on the page of one path
     */
    public List<AlarmRow> of(String who, Standing standing) {
        var state = standing.path();
        if (!state.course().running()) {
            return List.of();
        }
        var rows = new ArrayList<AlarmRow>();
        for (var alarm : standing.alarms()) {
            rows.add(alarm(who, state, alarm));
        }
        ahead(who, state, standing.forecast(), rows);
        return List.copyOf(rows);
    }

    private AlarmRow alarm(String who, Trajectory state, Alarm alarm) {
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
                url(state, key),
                words.find(key + ".todo").orElse(""));
    }

    private static String subject(Alarm alarm) {
        return alarm.code().equals("role-missing") ? alarm.subject() : "geen";
    }

    /** Where to do something about it. */
    private static String url(Trajectory state, String key) {
        return AlarmActions.of(key).map(code -> "/trajecten/" + state.id() + "/" + code).orElse("");
    }

    private void ahead(String who, Trajectory state, Forecast forecast, List<AlarmRow> rows) {
        var home = forecast.returnHome();
        var day = home.on();
        if (day != null
                && !home.done()
                && !day.isAfter(today.plusDays(SOON))
                && !day.isBefore(today)) {
            school(who, state, day, rows);
        }
        var coverage = forecast.coverage();
        var last = coverage.lastAuthorisedDay();
        var end = forecast.end().on();
        if (coverage.daysShort() > 0 && last.isPresent() && end != null) {
            rows.add(
                    row(
                            who,
                            state,
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
                                        state,
                                        "mst-gap",
                                        new Basis(Force.PROGRAMME, new Source("S1")),
                                        words.days().near(gap.period().from(), today),
                                        gap.period().days())));
    }

    private void school(String who, Trajectory state, LocalDate home, List<AlarmRow> rows) {
        if (state.daytime().activity().isEmpty()) {
            rows.add(
                    row(
                            who,
                            state,
                            "no-day-activity",
                            new Basis(Force.PROGRAMME, new Source("S1")),
                            words.days().near(home, today),
                            ChronoUnit.DAYS.between(today, home)));
        }
    }

    private AlarmRow row(
            String who, Trajectory state, String code, Basis basis, Object... arguments) {
        var key = "alarm." + code;
        return new AlarmRow(
                state.id(),
                who,
                new Mark(Mark.Tone.WARN, "triangle-alert", words.say(key, arguments)),
                words.say(key + ".text", arguments),
                basis,
                url(state, key),
                words.find(key + ".todo").orElse(""));
    }
}
