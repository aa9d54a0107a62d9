package nl.thuisbest.web.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.law.RestrictiveMeasure;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.Restriction;
import nl.thuisbest.core.trajectory.RestrictionEvent;
import nl.thuisbest.core.trajectory.RightsItem;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.Standings;
import nl.thuisbest.web.dossier.Dossiers;
import nl.thuisbest.web.due.DutyRow;
import nl.thuisbest.web.due.DutyRows;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.KnownNames;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of rights and measures from the fold of a path. */
@Component
class MeasuresPages {
    /** The files of the rules.current() whose terms stand on this page. */
    private static final Set<String> FILES =
            Set.of("maatregelen-termijnen", "maatregelen-berichten", "beelden-en-vervoer");

    private final Rules rules;
    private final Standings standings;
    private final NameBook names;
    private final Dossiers dossiers;
    private final Today today;
    private final BesideMeasures beside;

    MeasuresPages(
            Rules rules,
            Standings standings,
            NameBook names,
            Dossiers dossiers,
            Today today,
            BesideMeasures beside) {
        this.beside = beside;
        this.rules = rules;
        this.standings = standings;
        this.names = names;
        this.dossiers = dossiers;
        this.today = today;
    }

    MeasuresPage page(Dossier dossier, SignedIn who, Words words) {
        var state = dossier.state();
        var now = today.moment();
        var known = names.of(state, words);
        var about =
                new About(
                        state,
                        words,
                        known,
                        now,
                        open(state, now),
                        new DutyRows(rules.current(), words, known, now));
        var all = state.restrictions().all().reversed();
        return new MeasuresPage(
                state.id(),
                known.youth(),
                known.youthGiven(),
                now.day(),
                dossier.revision(),
                permits("explain-rights", state, who),
                all.stream().filter(Restriction::running).map(one -> running(one, about)).toList(),
                about.rows(duty -> !ofRunning(state, duty)),
                all.stream().map(one -> row(one, about)).toList(),
                rights(state, words, now),
                list(words, now),
                beside.images(state, words, now.day()),
                beside.others(state, known, words, now.day()));
    }

    private boolean permits(String code, Trajectory state, SignedIn who) {
        return Actions.permits(
                Actions.find(code).orElseThrow(), state, dossiers.situation(who.actor()));
    }

    private List<Duty> open(Trajectory state, Moment now) {
        return standings.of(state, now.day()).open().stream()
                .filter(duty ->
                        rules.current()
                                .clock(duty.clock(), duty.runsFrom())
                                .filter(clock ->
                                        FILES.contains(rules.current().subject(clock.id().value())))
                                .isPresent())
                .toList();
    }

    private static boolean ofRunning(Trajectory state, Duty duty) {
        return state.restrictions().running().stream()
                .anyMatch(one -> duty.subject().equals("restriction-" + one.number()));
    }

    /** What every part of the page needs. */
    private record About(
            Trajectory state,
            Words words,
            KnownNames names,
            Moment now,
            List<Duty> duties,
            DutyRows rows) {
        List<DutyRow> rows(Predicate<Duty> which) {
            return rows.of(state.id(), "", duties.stream().filter(which).toList());
        }
    }

    private MeasuresPage.Running running(Restriction one, About about) {
        var words = about.words();
        var subject = "restriction-" + one.number();
        boolean seclusion = one.kind() == Restriction.Kind.SECLUSION;
        return new MeasuresPage.Running(
                one.number().value(),
                name(one, about),
                words.say(
                        "measures.since",
                        words.days().near(one.began(), about.now().day()),
                        words.days().span(one.began().until(about.now()))),
                seclusion,
                seclusion ? looked(one, about) : "",
                about.rows(duty -> duty.subject().equals(subject)));
    }

    private static String looked(Restriction one, About about) {
        var words = about.words();
        if (one.checks().isEmpty()) {
            return words.say("measures.not-looked");
        }
        var last = one.checks().getLast();
        return words.say(
                "measures.last-looked",
                words.days().timeOf(last),
                words.days().span(last.until(about.now())),
                one.checks().size());
    }

    private static String name(Restriction one, About about) {
        var name = about.names().code(one.measure()).orElse(one.measure().value());
        return about.words().capital(name);
    }

    private static MeasuresPage.Row row(Restriction one, About about) {
        var words = about.words();
        var end = one.ended() == null ? about.now() : one.ended();
        var span = words.days().span(one.began().until(end));
        var reason = one.reason();
        return new MeasuresPage.Row(
                one.number().value(),
                name(one, about),
                words.say("measures.kind." + kind(one)),
                words.days().near(one.began(), about.now().day()),
                one.running() ? words.say("measures.lasts", span) : span,
                Optional.ofNullable(one.decidedBy()).map(about.names()::staff).orElse(""),
                mark(one, words),
                reason == null || reason.erased() ? "" : reason.text(),
                link(one, about.state()));
    }

    private static String kind(Restriction one) {
        return switch (one.kind()) {
            case PLAN -> "plan";
            case APPLIED -> one.emergency() ? "emergency" : "fact";
            case SECLUSION -> "seclusion";
        };
    }

    /** What is missing first: the end, the written decision, the talk afterwards. */
    private static Mark mark(Restriction one, Words words) {
        if (one.running()) {
            return Mark.open(words.say("measures.mark.runs"));
        }
        if (one.decidedBy() == null) {
            return Mark.bad(words.say("measures.mark.papers"));
        }
        return one.reviews().isEmpty()
                ? Mark.planned(words.say("measures.mark.talk"))
                : Mark.ok(words.say("measures.mark.done"));
    }

    private static String link(Restriction one, Trajectory state) {
        var action =
                one.running()
                        ? "end-restriction"
                        : one.decidedBy() == null
                                ? "motivate-restriction"
                                : one.reviews().isEmpty() ? "review-restriction" : "";
        return action.isEmpty()
                ? ""
                : "/trajecten/%s/%s?number=%s".formatted(state.id(), action, one.number());
    }

    private static List<MeasuresPage.Told> rights(Trajectory state, Words words, Moment now) {
        boolean conditional =
                state.legal()
                        .inForceOn(now.day())
                        .filter(a -> a.conditionalOn(now.day()))
                        .isPresent();
        var told = new ArrayList<MeasuresPage.Told>();
        for (var item : RightsItem.values()) {
            if (item != RightsItem.RIGHTS_LIST || conditional) {
                var person = day(state, item, true, words, now);
                var paper = day(state, item, false, words, now);
                told.add(
                        new MeasuresPage.Told(
                                nl.thuisbest.core.shape.Words.ofEnum(item),
                                words.word(item),
                                person,
                                paper,
                                !person.isEmpty() && !paper.isEmpty()));
            }
        }
        return told;
    }

    private static String day(
            Trajectory state, RightsItem item, boolean inPerson, Words words, Moment now) {
        return state.restrictions().explained().stream()
                .filter(told -> told.items().contains(item))
                .flatMap(told -> Stream.ofNullable(on(told, inPerson)))
                .min(LocalDate::compareTo)
                .map(day -> words.days().near(day, now.day()))
                .orElse("");
    }

    private static @Nullable LocalDate on(RestrictionEvent.RightsExplained told, boolean inPerson) {
        return inPerson ? told.inPersonOn() : told.onPaperOn();
    }

    private List<MeasuresPage.Listed> list(Words words, Moment now) {
        return rules.current().restrictions().stream()
                .filter(one -> one.validity().holdsOn(now.day()))
                .map(one ->
                        new MeasuresPage.Listed(
                                one.text().in(words.language().code()),
                                one.source(),
                                remark(one, words)))
                .toList();
    }

    private static String remark(RestrictiveMeasure one, Words words) {
        var said = new ArrayList<String>();
        if (one.youngest() > 0) {
            said.add(words.say("measures.list.from", one.youngest()));
        }
        if (one.emergencyOnly()) {
            said.add(words.say("measures.list.emergency"));
        }
        if (one.conditional()) {
            said.add(words.say("measures.list.conditional"));
        }
        if (one.reportedAtOnce()) {
            said.add(words.say("measures.list.at-once"));
        }
        return String.join("; ", said);
    }
}
