package nl.thuisbest.web.beside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.law.Standing;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.Standings;
import nl.thuisbest.web.due.DutyRow;
import nl.thuisbest.web.due.DutyRows;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;
import nl.thuisbest.web.ribbon.Night;
import nl.thuisbest.web.ribbon.Ribbons;
import nl.thuisbest.web.ribbon.RowRibbon;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what stands beside the form of an action, and above it for a time-out. */
@Component
public class Besides {
    private static final int MOST_CLOCKS = 4;
    private static final String TIME_OUT = "decide-time-out";

    private final Rules rules;
    private final Standings standings;
    private final Today today;

    Besides(Rules rules, Standings standings, Today today) {
        this.rules = rules;
        this.standings = standings;
        this.today = today;
    }

    /** How it stands with this young person, seen from this action. */
    public Beside of(String code, Trajectory state, KnownNames names, Words words) {
        var day = today.date();
        var standing = standings.of(state, day);
        var ribbon =
                Ribbons.of(
                        names.youth(),
                        standing,
                        rules.current(),
                        List.of(),
                        words.language().code());
        var born = state.course().born();
        return new Beside(
                "/trajecten/" + state.id(),
                names.youth(),
                born == null ? "" : words.say("beside.age", born.ageOn(day)),
                facts(standing, words),
                RowRibbon.around(day, words).row(ribbon),
                clocks(code, standing, names, words),
                notes(code, words));
    }

    /** The legal route of that night, for a time-out; null for any other action. */
    public @Nullable Route route(
            String code,
            Trajectory state,
            LocalDate night,
            boolean danger,
            KnownNames names,
            Words words) {
        return code.equals(TIME_OUT)
                ? new Routes(rules.current(), words, night).of(state, danger, names.youthGiven())
                : null;
    }

    private static List<String> notes(String code, Words words) {
        var notes = new ArrayList<String>();
        for (int i = 1; words.find("beside." + code + "." + i).isPresent(); i++) {
            notes.add(words.say("beside." + code + "." + i));
        }
        return notes;
    }

    private List<Beside.Fact> facts(Standing standing, Words words) {
        var facts = new ArrayList<Beside.Fact>();
        var state = standing.path();
        var day = standing.today();
        standing.tonight()
                .ifPresent(run -> add(facts, words, "tonight", words.say(Night.of(run).key())));
        var home = standing.forecast().returnHome();
        home.day()
                .ifPresent(date ->
                        add(
                                facts,
                                words,
                                home.done() ? "home-since" : "home-planned",
                                words.days().near(date, day)));
        state.legal()
                .inForceOn(day)
                .ifPresent(a ->
                        add(
                                facts,
                                words,
                                "title-until",
                                words.say(
                                        a.suspendedOn(day)
                                                ? "beside.until-suspended"
                                                : "beside.until",
                                        words.days().near(a.endsBefore().minusDays(1), day))));
        int timeOuts = state.safety().timeOuts().size();
        add(
                facts,
                words,
                "time-outs",
                timeOuts == 0 ? words.say("beside.none") : Integer.toString(timeOuts));
        standing.nights()
                .lastClosedNight()
                .ifPresent(
                        night -> add(facts, words, "last-inside", words.days().near(night, day)));
        state.legal()
                .allocationsOf(Product.STAY)
                .map(a -> a.period().last())
                .max(LocalDate::compareTo)
                .ifPresent(last ->
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

    /** What this action meets; for a time-out also the terms that run on where someone sleeps. */
    private List<DutyRow> clocks(String code, Standing standing, KnownNames names, Words words) {
        var day = standing.today();
        var duties =
                standing.open().stream()
                        .filter(duty -> concerns(duty, code, day))
                        .limit(MOST_CLOCKS)
                        .toList();
        return new DutyRows(rules.current(), words, names, today.moment())
                .ahead(standing.path().id(), "", duties);
    }

    private boolean concerns(Duty duty, String code, LocalDate day) {
        return rules.current()
                .clock(duty.clock(), duty.runsFrom())
                .filter(clock ->
                        code.equals(clock.action())
                                || (code.equals(TIME_OUT)
                                        && (clock.starts().contains("night")
                                                || clock.starts().contains("title-ends"))))
                .isPresent();
    }
}
