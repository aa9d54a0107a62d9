package nl.thuisbest.web.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.thuisbest.core.action.Involvement;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.law.Standing;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.Run;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.core.trajectory.Whereabouts;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.ribbon.Night;
import nl.thuisbest.web.ribbon.Ribbons;
import nl.thuisbest.web.ribbon.RowRibbon;
import nl.thuisbest.web.sentence.Names;

/** Makes rows on one calendar. */
public final class CaseRows {
    private static final int SOON = 21;

    private final Rulebook rulebook;
    private final Words words;
    private final Names names;
    private final LocalDate today;
    private final RowRibbon calendar;

    public CaseRows(Rulebook rulebook, Words words, Names names, LocalDate today) {
        this.rulebook = rulebook;
        this.words = words;
        this.names = names;
        this.today = today;
        this.calendar = RowRibbon.calendar(today, words);
    }

    public CaseRow row(String name, Standing standing) {
        var state = standing.path();
        var language = words.language().code();
        var ribbon = Ribbons.of(name, standing, rulebook, List.of(), language);
        var tonight = standing.tonight();
        var next = next(standing);
        return new CaseRow(
                state.id(),
                name,
                sub(state),
                calendar.row(ribbon),
                tonight.map(Night::of).orElse(null),
                tonight.map(this::where).orElseGet(() -> words.say("case.not-yet")),
                tonight.map(run -> count(run, standing.nights(), state)).orElse(""),
                next.what(),
                next.when());
    }

    private String sub(Trajectory state) {
        var course = state.course();
        var phase =
                course.phase()
                        .flatMap(names::code)
                        .orElseGet(() -> words.say("case.stage." + stage(state)));
        return course.ageOn(today).map(age -> words.say("case.sub", age, phase)).orElse(phase);
    }

    private static String stage(Trajectory state) {
        return nl.thuisbest.core.shape.Words.ofType(state.course().stage().getClass());
    }

    private String where(Run run) {
        return switch (run.status()) {
            case INSIDE, TIME_OUT, LEAVE -> words.say("case." + Night.of(run).code());
            case SUSPENDED, CONDITIONAL, HOME_FREE, HOME_UNDER_AUTHORISATION ->
                    words.say("case.home");
            case ELSEWHERE, ABSCONDED -> words.word(run.where());
        };
    }

    /** Which night it is of its kind, or under which title someone is at home. */
    private String count(Run run, DayLedger ledger, Trajectory state) {
        return switch (run.status()) {
            case INSIDE ->
                    words.say(
                            "case.nth-night",
                            ledger.nights(DayStatus.INSIDE, DayStatus.LEAVE, DayStatus.TIME_OUT));
            case TIME_OUT, LEAVE -> nth(run, state);
            case SUSPENDED, CONDITIONAL, HOME_FREE, HOME_UNDER_AUTHORISATION ->
                    words.say("case.title." + Night.of(run).code());
            case ELSEWHERE, ABSCONDED ->
                    run.where() == Whereabouts.UNKNOWN
                            ? words.say("case.since", words.days().tick(run.period().from()))
                            : "";
        };
    }

    private String nth(Run run, Trajectory state) {
        int night = (int) ChronoUnit.DAYS.between(run.period().from(), today) + 1;
        return state.stay()
                .out()
                .filter(_ -> run.status() == DayStatus.LEAVE)
                .map(leave -> words.say("case.nth-of", night, leave.period().days()))
                .orElseGet(() -> words.say("case.nth-night", night));
    }

    private record Next(String what, String when) {}

    /** Going home when that is near, else what is due first, else what is planned. */
    private Next next(Standing standing) {
        var state = standing.path();
        if (!state.course().running()) {
            return new Next(words.say("case.stage." + stage(state)), "");
        }
        if (Involvement.unclaimed(state)) {
            return new Next(
                    words.say("case.unclaimed"),
                    words.say("case.referred-on", words.days().tick(state.course().referredOn())));
        }
        var planned = standing.forecast().returnHome();
        var home = planned.day().filter(day -> !planned.done());
        var duty = standing.open().stream().findFirst();
        if (duty.filter(d -> d.late(standing.now())).isPresent()) {
            return due(duty.get());
        }
        if (home.filter(day -> day.isBefore(today.plusDays(SOON))).isPresent()) {
            return goingHome(home.get());
        }
        return duty.map(this::due)
                .or(() -> home.map(this::goingHome))
                .orElseGet(() -> new Next(words.say("case.nothing"), ""));
    }

    private Next goingHome(LocalDate day) {
        long nights = ChronoUnit.DAYS.between(today, day);
        var when =
                nights > 0
                        ? words.say("case.nights-to-go", nights)
                        : words.say(nights == 0 ? "due.today" : "case.overdue");
        return new Next(words.say("case.going-home", words.days().nearBrief(day, today)), when);
    }

    private Next due(Duty duty) {
        var what =
                rulebook.clock(duty.clock(), duty.runsFrom())
                        .map(clock -> clock.text().in(words.language().code()))
                        .orElse(duty.clock().value());
        long days = ChronoUnit.DAYS.between(today, duty.dueOn());
        var when =
                days < 0
                        ? words.say("due.late", -days)
                        : words.say("case.by", words.days().nearBrief(duty.dueOn(), today));
        return new Next(what, when);
    }
}
