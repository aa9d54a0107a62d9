package nl.thuisbest.web.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Moment;
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
    private static final String MEASURE = "restriction-";

    private final Rulebook rulebook;
    private final Words words;
    private final Names names;
    private final LocalDate today;
    private final Moment now;

    public DutyRows(Rulebook rulebook, Words words, Names names, Moment now) {
        this.rulebook = rulebook;
        this.words = words;
        this.names = names;
        this.today = now.day();
        this.now = now;
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
                                .clock(duty.clock(), duty.runsFrom())
                                .map(clock -> row(path, who, duty, clock))
                                .stream())
                .toList();
    }

    private DutyRow row(TrajectoryId path, String who, Duty duty, Clock clock) {
        var language = words.language().code();
        var base = "/trajecten/" + path;
        return new DutyRow(
                path,
                duty.dueOn(),
                duty.dueAt() == null
                        ? words.days().nearBrief(duty.dueOn(), today)
                        : words.days().near(duty.dueAt(), today),
                left(duty),
                tone(duty),
                text(duty, clock, language),
                who,
                new Basis(duty.force(), duty.source(), duty.clock().value()),
                reason(duty, clock),
                names.code(duty.owner()).orElseGet(() -> words.word(duty.owner())),
                url(base, duty, clock),
                button(duty, clock));
    }

    /** Each of several who are told is named. */
    private String text(Duty duty, Clock clock, String language) {
        var text = clock.text().in(language);
        var to = duty.to();
        return to == null ? text : words.say("due.to", text, names.person(to));
    }

    /** A notice of a decision has a page of its own, with its letter. */
    private static String url(String base, Duty duty, Clock clock) {
        if (isOfADecision(duty, clock)) {
            var page = "%s/brieven/%s/%s".formatted(base, duty.startedBy(), duty.clock());
            return duty.to() == null ? page : page + "/" + duty.to();
        }
        return clock.action() == null ? base : base + "/" + clock.action() + which(duty);
    }

    private String button(Duty duty, Clock clock) {
        if (isOfADecision(duty, clock)) {
            return words.say("due.notice");
        }
        return clock.action() == null ? "" : words.say("action." + clock.action() + ".do");
    }

    private static boolean isOfADecision(Duty duty, Clock clock) {
        return clock.recipient() != null && duty.startedBy() != null;
    }

    /** Which measure it is about, so that the form has it already. */
    private static String which(Duty duty) {
        return Stream.of(
                        which(duty, MEASURE, "number"),
                        which(duty, "camera-images-", "images"),
                        which(duty, "escort-restriction-", "escorted"),
                        which(duty, "expert-ask-", "ask"),
                        which(duty, "expert-action-", "action"),
                        which(duty, "parent-help-", "help"))
                .collect(Collectors.joining());
    }

    private static String which(Duty duty, String kind, String field) {
        return duty.subject().startsWith(kind)
                ? "?" + field + "=" + duty.subject().substring(kind.length())
                : "";
    }

    private String reason(Duty duty, Clock clock) {
        var reason = clock.reason().in(words.language().code());
        return duty.disputed() ? words.say("due.disputed", reason) : reason;
    }

    private String left(Duty duty) {
        if (duty.dueAt() != null) {
            var span = now.until(duty.dueAt());
            return span.isNegative()
                    ? words.say("due.late-span", words.days().span(span.negated()))
                    : words.say("due.left-span", words.days().span(span));
        }
        long days = ChronoUnit.DAYS.between(today, duty.dueOn());
        if (days < 0) {
            return words.say("due.late", -days);
        }
        return days == 0 ? words.say("due.today") : words.say("due.left", days);
    }

    private Mark.Tone tone(Duty duty) {
        if (duty.late(now)) {
            return Mark.Tone.BAD;
        }
        return duty.dueOn().isAfter(today.plusDays(SOON)) ? Mark.Tone.WAIT : Mark.Tone.WARN;
    }
}
