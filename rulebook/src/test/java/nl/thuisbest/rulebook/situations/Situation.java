package nl.thuisbest.rulebook.situations;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.kernel.Decision;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Professionals;
import org.jspecify.annotations.Nullable;

/**
 * One row: a sentence with its article, what was so, the day or the action, and what follows.
 *
 * @param rows the rows of the clock table it shows
 */
record Situation(
        String name,
        Set<ClockTable> rows,
        Past past,
        Actor actor,
        @Nullable Action action,
        @Nullable LocalDate day,
        List<Then> thens) {
    private static final Rulebook SHIPPED = Rulebooks.shipped();

    static Situation situation(String name) {
        return new Situation(
                name,
                EnumSet.noneOf(ClockTable.class),
                Past.nothing(),
                Professionals.TESS,
                null,
                null,
                List.of());
    }

    /** Which row of the clock table it shows. */
    Situation row(ClockTable shown) {
        return new Situation(name, EnumSet.of(shown), past, actor, action, day, thens);
    }

    Situation given(Past been, TrajectoryEvent... more) {
        var shipped = been.then(more).under(SHIPPED);
        return new Situation(name, rows, shipped, actor, action, day, thens);
    }

    Situation by(Actor someone) {
        return new Situation(name, rows, past, someone, action, day, thens);
    }

    /** Someone acts, on the day of {@link #on}. */
    Situation when(Action done) {
        return new Situation(name, rows, past, actor, done, day, thens);
    }

    Situation on(String date) {
        return new Situation(name, rows, past, actor, action, LocalDate.parse(date), thens);
    }

    Situation then(Then... follows) {
        return new Situation(name, rows, past, actor, action, day, List.of(follows));
    }

    /** The clocks that something is said about. */
    Set<String> clocks() {
        return thens.stream()
                .map(Then::clock)
                .filter(clock -> !clock.isEmpty())
                .collect(Collectors.toSet());
    }

    void check() {
        if (thens.isEmpty() || day == null) {
            throw new AssertionError("a situation has a day, and says what follows: " + name);
        }
        var seen = seen(day);
        thens.forEach(then -> then.check().accept(seen));
        if (!seen.refused().isEmpty() && thens.stream().noneMatch(Then::refuses)) {
            throw new AssertionError("refused: " + seen.refused());
        }
    }

    private Seen seen(LocalDate today) {
        if (action == null) {
            return new Seen(past, today, List.of());
        }
        return switch (past.decide(actor, action, today)) {
            case Decision.Accepted<? extends TrajectoryEvent>(var events) ->
                    new Seen(past.then(actor, events), today, List.of());
            case Decision.Refused<? extends TrajectoryEvent>(var reasons) ->
                    new Seen(past, today, reasons);
        };
    }
}
