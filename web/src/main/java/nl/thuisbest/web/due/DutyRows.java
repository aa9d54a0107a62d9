package nl.thuisbest.web.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.law.Clock;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.piece.Basis;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.sentence.Names;

/** Tells duties as rows: what, until when, how long still, by which rule, where to do it. */
public final class DutyRows {
    private static final int SOON = 2;

    private final Rulebook rulebook;
    private final Words words;
    private final Names names;
    private final LocalDate today;

    public DutyRows(Rulebook rulebook, Words words, Names names, LocalDate today) {
        this.rulebook = rulebook;
        this.words = words;
        this.names = names;
        this.today = today;
    }

    /**
     * What is open and to be seen today.
     *
     * @param who the young person, or empty on the page of one path
     */
    public List<DutyRow> of(TrajectoryId path, String who, List<Duty> duties) {
        var seen = today.plusDays(SOON * 7);
        return ahead(
                path,
                who,
                duties.stream().filter(duty -> !duty.shownFrom().isAfter(seen)).toList());
    }

    /** What is open, however far ahead. */
    public List<DutyRow> ahead(TrajectoryId path, String who, List<Duty> duties) {
        return duties.stream()
                .filter(Duty::open)
                .flatMap(duty ->
                        rulebook
                                .clock(duty.clock(), today)
                                .map(clock -> row(path, who, duty, clock))
                                .stream())
                .toList();
    }

    private DutyRow row(TrajectoryId path, String who, Duty duty, Clock clock) {
        var language = words.language().code();
        var action = clock.action();
        var base = "/trajecten/" + path;
        return new DutyRow(
                path,
                duty.dueOn(),
                words.days().nearBrief(duty.dueOn(), today),
                left(duty),
                tone(duty),
                clock.text().in(language),
                who,
                new Basis(duty.force(), duty.source()),
                reason(duty, clock),
                names.code(duty.owner()).orElseGet(() -> words.word(duty.owner())),
                action == null ? base : base + "/" + action,
                action == null ? "" : words.say("action." + action + ".do"));
    }

    private String reason(Duty duty, Clock clock) {
        var reason = clock.reason().in(words.language().code());
        return duty.disputed() ? words.say("due.disputed", reason) : reason;
    }

    private String left(Duty duty) {
        long days = ChronoUnit.DAYS.between(today, duty.dueOn());
        if (days < 0) {
            return words.say("due.late", -days);
        }
        return days == 0 ? words.say("due.today") : words.say("due.left", days);
    }

    private Mark.Tone tone(Duty duty) {
        if (duty.late(today)) {
            return Mark.Tone.BAD;
        }
        return duty.dueOn().isAfter(today.plusDays(SOON)) ? Mark.Tone.WAIT : Mark.Tone.WARN;
    }
}
