package nl.thuisbest.web.funnel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.thuisbest.core.action.Involvement;
import nl.thuisbest.core.evaluation.SmallNumbers;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.law.Duties;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Intake.Turn;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.journal.Dossier;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.projection.Funnel;
import nl.thuisbest.store.projection.Funnel.Figure;
import nl.thuisbest.store.projection.Funnel.Step;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.departures.DeparturesRight;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Puts the page of the funnel together: names for the own team, numbers for who manages. */
@Component
class FunnelPages {
    private static final int MOST_OPEN = 200;
    private static final int MOST_DECLINED = 20;

    /** The clocks of a referral that waits. */
    private static final Set<String> CLOCKS =
            Set.of(
                    "aanmelding-spoed",
                    "aanmelding-antwoord",
                    "vraag-aan-verwijzer",
                    "antwoord-na-aanvulling");

    private final Funnel funnel;
    private final Journal journal;
    private final Rules rules;
    private final NameBook names;
    private final Door door;
    private final Today today;

    FunnelPages(
            Funnel funnel, Journal journal, Rules rules, NameBook names, Door door, Today today) {
        this.funnel = funnel;
        this.journal = journal;
        this.rules = rules;
        this.names = names;
        this.door = door;
        this.today = today;
    }

    FunnelPage page(FunnelFilter filter, SignedIn who, Words words) {
        boolean named = door.mayOpen("funnel", who.actor());
        var selection = filter.selection(today.date());
        return new FunnelPage(
                filter,
                programmes(filter, words),
                rows(funnel.figures(selection, today.date()), !named, words),
                named ? open(selection, who, words) : null,
                named ? declined(selection, who, words) : null,
                door.mayOpen("referrals", who.actor()),
                DeparturesRight.of(who, door));
    }

    private List<FunnelPage.Choice> programmes(FunnelFilter filter, Words words) {
        return rules.current().programmes().size() < 2
                ? List.of()
                : rules.current().programmes().values().stream()
                        .map(one ->
                                new FunnelPage.Choice(
                                        one.id().value(),
                                        one.name().in(words.language().code()),
                                        one.id().equals(filter.programme())))
                        .toList();
    }

    /** Outside the team a count under five is not told, and no other gives it away. */
    private static List<FunnelPage.Row> rows(
            Map<Step, Figure> figures, boolean outside, Words words) {
        var counts = new EnumMap<Step, Integer>(Step.class);
        for (var step : Step.values()) {
            var figure = figures.get(step);
            counts.put(step, figure == null ? 0 : figure.reached());
        }
        var told = outside ? told(counts) : counts;
        int all = Math.max(1, count(counts, Step.REFERRED));
        var rows = new ArrayList<FunnelPage.Row>();
        for (var step : Step.values()) {
            var name = nl.thuisbest.core.shape.Words.ofEnum(step);
            var reached = told.get(step);
            var figure = figures.get(step);
            rows.add(
                    new FunnelPage.Row(
                            words.say("funnel.step." + name),
                            reached == null ? words.say("funnel.fewer") : reached.toString(),
                            reached == null ? 0 : reached * 100 / all,
                            reached == null
                                    ? words.say("funnel.days.fewer")
                                    : days(figure, outside, words),
                            words.say("funnel.step." + name + ".days")));
        }
        return rows;
    }

    private static int count(Map<Step, Integer> counts, Step step) {
        return Objects.requireNonNullElse(counts.get(step), 0);
    }

    /** A step that is left out is not told. */
    private static Map<Step, Integer> told(Map<Step, Integer> counts) {
        var told = new EnumMap<Step, Integer>(Step.class);
        var ways = List.of(Step.INDICATED, Step.DECLINED, Step.JOINED);
        int open =
                count(counts, Step.REFERRED)
                        - ways.stream().mapToInt(step -> count(counts, step)).sum();
        var hidden =
                SmallNumbers.hide(
                        Stream.concat(
                                        ways.stream().map(step -> count(counts, step)),
                                        Stream.of(open))
                                .toList());
        for (int i = 0; i < ways.size(); i++) {
            int place = i;
            hidden.get(i).ifPresent(count -> told.put(ways.get(place), count));
        }
        for (var step : List.of(Step.REFERRED, Step.ASKED)) {
            if (!SmallNumbers.small(count(counts, step))) {
                told.put(step, count(counts, step));
            }
        }
        if (!SmallNumbers.small(count(counts, Step.WAITING))
                && !SmallNumbers.small(count(counts, Step.STARTED))) {
            told.put(Step.WAITING, count(counts, Step.WAITING));
            told.put(Step.STARTED, count(counts, Step.STARTED));
        }
        return told;
    }

    /** Outside the team no number and no longest, which is that of one child. */
    private static String days(
            @org.jspecify.annotations.Nullable Figure figure, boolean outside, Words words) {
        if (figure == null || figure.known() == 0) {
            return "";
        }
        if (outside && SmallNumbers.small(figure.known())) {
            return words.say("funnel.days.fewer");
        }
        var median =
                figure.median() == Math.rint(figure.median())
                        ? Long.toString(Math.round(figure.median()))
                        : Double.toString(figure.median()).replace('.', ',');
        if (outside) {
            return words.say("funnel.days.outside", median);
        }
        return words.say(
                "funnel.days",
                median,
                Integer.toString(figure.least()),
                Integer.toString(figure.most()),
                Integer.toString(figure.known()));
    }

    private List<FunnelPage.Open> open(Funnel.Selection selection, SignedIn who, Words words) {
        var open = funnel.open(selection, who.id(), Involvement.picksUp(who.actor()), MOST_OPEN);
        var dossiers = journal.load(open.stream().map(Funnel.Open::id).toList());
        return open.stream()
                .flatMap(one ->
                        Optional.ofNullable(dossiers.get(one.id())).stream()
                                .map(Dossier::state)
                                .map(state -> row(one, state, words)))
                .toList();
    }

    private FunnelPage.Open row(Funnel.Open one, Trajectory state, Words words) {
        var due =
                Duties.open(state, rules.current(), today.date()).stream()
                        .filter(duty -> CLOCKS.contains(duty.clock().value()))
                        .map(Duty::dueOn)
                        .min(LocalDate::compareTo);
        return new FunnelPage.Open(
                one.id(),
                one.name().isEmpty() ? words.say("people.unknown-person") : one.name(),
                rules.current().programme(one.programme()).name().in(words.language().code()),
                mark(one.turn(), words),
                words.days().brief(one.since()),
                (int) ChronoUnit.DAYS.between(one.since(), today.date()),
                due.map(day -> words.days().brief(day)).orElse(""),
                due.filter(day -> day.isBefore(today.date())).isPresent());
    }

    private static Mark mark(Turn turn, Words words) {
        var word = words.say("funnel.turn." + nl.thuisbest.core.shape.Words.ofEnum(turn));
        return switch (turn) {
            case TEAM -> new Mark(Mark.Tone.WARN, "users", word);
            case REFERRER -> Mark.open(word);
            case START -> Mark.planned(word);
        };
    }

    private List<FunnelPage.Declined> declined(
            Funnel.Selection selection, SignedIn who, Words words) {
        var ids = funnel.declined(selection, who.id(), MOST_DECLINED);
        var dossiers = journal.load(ids);
        var rows = new ArrayList<FunnelPage.Declined>();
        for (var id : ids) {
            var dossier = dossiers.get(id);
            if (dossier != null) {
                dossier.state()
                        .history()
                        .events(CourseEvent.Declined.class)
                        .findFirst()
                        .ifPresent(declined -> rows.add(row(id, dossier.state(), declined, words)));
            }
        }
        return rows;
    }

    private FunnelPage.Declined row(
            TrajectoryId id, Trajectory state, CourseEvent.Declined declined, Words words) {
        return new FunnelPage.Declined(
                id,
                names.of(state, words).youth(),
                words.days().brief(declined.on()),
                words.own(declined.insteadOffered()));
    }
}
