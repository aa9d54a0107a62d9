package nl.thuisbest.web.beside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.Forecast;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.due.DutyRow;
import nl.thuisbest.web.due.DutyRows;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;
import nl.thuisbest.web.ribbon.Night;
import nl.thuisbest.web.ribbon.Ribbons;
import nl.thuisbest.web.ribbon.RowRibbon;
import org.springframework.stereotype.Component;

/** Makes what stands beside the form of an action. */
@Component
public class Besides {
    private static final int MOST_CLOCKS = 4;

    /** Actions that touch where someone sleeps or under which title: all clocks of it are shown. */
    private static final Set<String> HEAVY =
            Set.of("decide-time-out", "return-home", "stay-longer", "suspend", "end-time-out", "let-go");

    private final Rulebook rulebook;
    private final Today today;

    Besides(Rulebook rulebook, Today today) {
        this.rulebook = rulebook;
        this.today = today;
    }

    public Beside of(String code, Trajectory state, KnownNames names, Words words) {
        var day = today.date();
        var name = names.youth();
        var language = words.language().code();
        var ribbon = Ribbons.of(name, state, rulebook, List.of(), day, language);
        var notes = new ArrayList<String>();
        words.find("beside." + code + ".note").ifPresent(notes::add);
        return new Beside(
                "/trajecten/" + state.id(),
                name,
                state.course().ageOn(day).map(age -> words.say("beside.age", age)).orElse(""),
                facts(state, words, day),
                RowRibbon.around(day, words).row(ribbon),
                clocks(code, state, names, words, day),
                notes,
                code.equals("decide-time-out")
                        ? new TimeOutRouteText(words, names.youthGiven()).of(state, day)
                        : null);
    }

    private List<Beside.Fact> facts(Trajectory state, Words words, LocalDate day) {
        var facts = new ArrayList<Beside.Fact>();
        var ledger = DayLedger.of(state, day.plusDays(1));
        ledger.runOn(day)
                .ifPresent(run -> add(facts, words, "tonight", words.say(Night.of(run).key())));
        state.legal()
                .inForceOn(day)
                .ifPresent(
                        a -> {
                            var key =
                                    a.suspendedOn(day)
                                            ? "beside.until-suspended"
                                            : "beside.until";
                            var last = words.days().near(a.endsBefore().minusDays(1), day);
                            add(facts, words, "title", words.say(key, last));
                        });
        ledger.lastClosedNight()
                .ifPresent(night -> add(facts, words, "last-inside", words.days().near(night, day)));
        var home = Forecast.of(state, rulebook.programme(state.course().programme()), day).returnHome();
        home.day()
                .ifPresent(
                        date ->
                                add(
                                        facts,
                                        words,
                                        home.done() ? "home-since" : "home-planned",
                                        words.days().near(date, day)));
        add(facts, words, "time-outs", Integer.toString(state.safety().timeOuts().size()));
        state.legal()
                .allocationsOf(Product.STAY)
                .map(a -> a.period().last())
                .max(LocalDate::compareTo)
                .ifPresent(
                        last ->
                                add(
                                        facts,
                                        words,
                                        "stay",
                                        words.say("beside.until", words.days().near(last, day))));
        return facts;
    }

    private static void add(List<Beside.Fact> facts, Words words, String name, String value) {
        facts.add(new Beside.Fact(words.say("beside." + name), value));
    }

    private List<DutyRow> clocks(
            String code, Trajectory state, KnownNames names, Words words, LocalDate day) {
        var duties =
                Duties.open(state, rulebook, day).stream()
                        .filter(duty -> concerns(duty, code, day))
                        .limit(MOST_CLOCKS)
                        .toList();
        return new DutyRows(rulebook, words, names, day).of(state.id(), "", duties);
    }

    private boolean concerns(Duty duty, String code, LocalDate day) {
        return rulebook.clock(duty.clock(), day)
                .filter(clock -> code.equals(clock.action()) || touchesTitle(clock, code))
                .isPresent();
    }

    private static boolean touchesTitle(Clock clock, String code) {
        return HEAVY.contains(code)
                && (clock.starts().contains("night")
                        || clock.starts().contains("leave-day")
                        || clock.starts().contains("authorisation-ends")
                        || clock.starts().contains("title-ends"));
    }
}
