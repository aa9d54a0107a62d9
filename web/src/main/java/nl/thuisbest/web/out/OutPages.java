package nl.thuisbest.web.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.Leave;
import nl.thuisbest.core.trajectory.LeaveEvent;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.Safety;
import nl.thuisbest.core.trajectory.SearchStep;
import nl.thuisbest.core.trajectory.Stay;
import nl.thuisbest.core.trajectory.TimeOutPlace;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.cases.Mine;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.out.OutPage.Row;
import nl.thuisbest.web.out.OutPage.Step;
import nl.thuisbest.web.out.OutPage.Tap;
import nl.thuisbest.web.piece.Mark;
import org.jspecify.annotations.Nullable;

/** Sorts the young people of one reader by where they are tonight, the most urgent first. */
final class OutPages {
    private final Words words;
    private final LocalDate today;
    private final List<Row> unknown = new ArrayList<>();
    private final List<Row> overdue = new ArrayList<>();
    private final List<Row> out = new ArrayList<>();
    private final List<Row> home = new ArrayList<>();
    private final List<Row> leaving = new ArrayList<>();
    private final List<Row> timeOuts = new ArrayList<>();

    OutPages(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    OutPage page(List<Mine.Path> paths) {
        paths.forEach(this::sort);
        return new OutPage(
                today,
                byGroup(unknown),
                byGroup(overdue),
                byGroup(out),
                byGroup(home),
                byGroup(leaving),
                byGroup(timeOuts));
    }

    private static List<Row> byGroup(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(Row::where).thenComparing(Row::name))
                .toList();
    }

    private void sort(Mine.Path path) {
        path.state().safety().open().ifPresent(open -> timeOuts.add(timeOut(path, open)));
        var stay = path.state().stay();
        var now = stay.outOn(today).orElse(null);
        var unseen = unseenSince(stay);
        if (unseen != null) {
            unknown.add(notBack(path, now, unseen));
        } else if (now != null && stay.overdue(now, today)) {
            overdue.add(late(path, now));
        } else if (now != null && now.purpose() == LeavePurpose.RETURN_HOME) {
            home.add(row(path, now, words.say("out.stays"), List.of()));
        } else if (now != null) {
            out.add(row(path, now, back(now), List.of(isBack(now, false))));
        } else {
            stay.leaves().stream()
                    .filter(leave -> leave.ahead() && leave.period().from().equals(today))
                    .filter(leave -> leave.purpose() != LeavePurpose.RETURN_HOME)
                    .findFirst()
                    .ifPresent(leave ->
                            leaving.add(
                                    row(
                                            path,
                                            leave,
                                            words.say("out.leaves"),
                                            List.of(gone(leave)))));
        }
    }

    /** A time-out that runs, with the bed that is kept for it; the bed is free when it ends. */
    private Row timeOut(Mine.Path path, Safety.TimeOut open) {
        var decision = open.decision();
        var target = decision.targetReturn();
        var place = decision.place();
        var conditions =
                decision.returnConditions().stream()
                        .map(words::own)
                        .collect(Collectors.joining("; "));
        return new Row(
                url(path),
                path.name(),
                place == null ? where(path.state()) : bed(place),
                target == null
                        ? words.say("out.since", words.days().brief(decision.on()))
                        : words.say("out.time-out-until", words.days().brief(target)),
                conditions,
                place == null ? null : Mark.planned(words.say("out.bed-kept")),
                path.state().revision(),
                List.of(),
                List.of());
    }

    private String bed(TimeOutPlace place) {
        var room = place.room();
        var group = words.capital(words.word(place.site())) + ", " + words.own(place.group());
        return room == null ? group : group + ", " + words.own(room);
    }

    /** Since which night nobody knows, or null. */
    private @Nullable LocalDate unseenSince(Stay stay) {
        LocalDate since = null;
        for (var sleeps : stay.sleeps()) {
            if (!sleeps.from().isAfter(today)) {
                since = sleeps.where().unseen() ? (since == null ? sleeps.from() : since) : null;
            }
        }
        return since;
    }

    private Row notBack(Mine.Path path, @Nullable Leave leave, LocalDate since) {
        var taken = taken(path.state(), since);
        var steps =
                Arrays.stream(SearchStep.values())
                        .map(step -> {
                            var code = nl.thuisbest.core.shape.Words.ofEnum(step);
                            return new Step(
                                    code, words.say("out.step." + code), taken.contains(step));
                        })
                        .toList();
        var taps = leave == null ? List.<Tap>of() : List.of(isBack(leave, true));
        var told = words.say("out.since", words.days().brief(since));
        return new Row(
                url(path),
                path.name(),
                where(path.state()),
                told,
                "",
                null,
                path.state().revision(),
                taps,
                steps);
    }

    private static List<SearchStep> taken(Trajectory state, LocalDate since) {
        return state.history()
                .events(LeaveEvent.SearchStepTaken.class)
                .filter(step -> !step.on().isBefore(since))
                .map(LeaveEvent.SearchStepTaken::step)
                .toList();
    }

    private Row late(Mine.Path path, Leave leave) {
        var notBack =
                new Tap(
                        "record-not-back",
                        words.say("out.not-back"),
                        false,
                        Map.of("leave", leave.number().toString()));
        return row(
                path,
                leave,
                words.say("out.since", words.days().brief(leave.period().until())),
                List.of(isBack(leave, true), notBack));
    }

    private Row row(Mine.Path path, Leave leave, String when, List<Tap> taps) {
        var agreed =
                Stream.concat(leave.conditions().stream(), leave.helpConditions().stream())
                        .map(words::own)
                        .collect(Collectors.joining("; "));
        var mark = leave.allowed() ? null : Mark.open(words.say("out.asks-decision"));
        return new Row(
                url(path),
                path.name(),
                where(path.state()),
                when,
                agreed,
                mark,
                path.state().revision(),
                taps,
                List.of());
    }

    private String back(Leave leave) {
        return words.say("out.back-on", words.days().brief(leave.period().until()));
    }

    private Tap isBack(Leave leave, boolean main) {
        return tap("end-leave", "out.is-back", main, leave);
    }

    private Tap gone(Leave leave) {
        return tap("start-leave", "out.gone", false, leave);
    }

    private Tap tap(String code, String key, boolean main, Leave leave) {
        return new Tap(code, words.say(key), main, Map.of("leave", leave.number().toString()));
    }

    private String where(Trajectory state) {
        return state.stay()
                .placed()
                .map(p -> words.capital(words.word(p.site())) + ", " + words.own(p.group()))
                .orElseGet(() -> words.say("out.no-group"));
    }

    private static String url(Mine.Path path) {
        return "/trajecten/" + path.id();
    }
}
