package nl.thuisbest.web.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.trajectory.Analyses;
import nl.thuisbest.core.trajectory.Analysis;
import nl.thuisbest.core.trajectory.AnalysisEvent.TimelinePlaced;
import nl.thuisbest.core.trajectory.CourseEvent.EarlierHelpRecorded;
import nl.thuisbest.core.trajectory.TimelineKind;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.sentence.Names;
import org.jspecify.annotations.Nullable;

/**
 * Life and earlier help on one line, by year. Earlier help that was recorded at the start stands on
 * it once, with what others say of it.
 */
record Timeline(Trajectory path, Names names, Words words) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

    /** With the year to sort by; what has none comes last. */
    private record At(int year, AnalysisBody.Moment moment) {}

    /**
     * @param apart whether what is about one parent only is shown
     * @param known the last day of which earlier help is shown, or null for all
     */
    List<AnalysisBody.Moment> of(Analysis analysis, boolean apart, @Nullable LocalDate known) {
        var line = new ArrayList<At>();
        var helps = Analyses.earlierHelp(path);
        for (int i = 0; i < helps.size(); i++) {
            var help = helps.get(i);
            boolean then = known == null || !help.on().isAfter(known);
            if (then && (apart || !privately(help))) {
                line.add(help(i + 1, help, analysis));
            }
        }
        analysis.timeline().stream()
                .filter(item -> item.help() == null)
                .map(this::own)
                .forEach(line::add);
        return line.stream().sorted(Comparator.comparingInt(At::year)).map(At::moment).toList();
    }

    /** How much earlier help is about one parent only. */
    int privateHelp() {
        return (int) Analyses.earlierHelp(path).stream().filter(this::privately).count();
    }

    private boolean privately(EarlierHelpRecorded help) {
        return help.forWhom() != null && !help.forWhom().equals(path.course().youth());
    }

    private At own(TimelinePlaced item) {
        return new At(
                item.year(),
                new AnalysisBody.Moment(
                        item.number().value(),
                        0,
                        Integer.toString(item.year()),
                        words.own(item.precisely()),
                        item.kind() == TimelineKind.LIFE,
                        words.own(item.what()),
                        seen(item),
                        person(item.onlyFor())));
    }

    private At help(int number, EarlierHelpRecorded help, Analysis analysis) {
        var items =
                analysis.timeline().stream()
                        .filter(item -> item.help() != null && item.help().value() == number)
                        .toList();
        var when = words.own(help.when());
        int year = items.isEmpty() ? year(when) : items.getFirst().year();
        var seen = new ArrayList<AnalysisBody.Seen>();
        seen.add(new AnalysisBody.Seen(words.own(help.source()), "", "", words.own(help.result())));
        items.forEach(item -> seen.addAll(seen(item)));
        return new At(
                year,
                new AnalysisBody.Moment(
                        items.isEmpty() ? 0 : items.getFirst().number().value(),
                        number,
                        year == Integer.MAX_VALUE ? "" : Integer.toString(year),
                        when.equals(Integer.toString(year)) ? "" : when,
                        false,
                        words.say(
                                "analysis.help-by",
                                words.own(help.what()),
                                words.own(help.provider())),
                        seen,
                        privately(help) ? person(help.forWhom()) : ""));
    }

    private List<AnalysisBody.Seen> seen(TimelinePlaced item) {
        return item.worked() == null && item.didNotWork() == null && item.inWhoseEyes() == null
                ? List.of()
                : List.of(
                        new AnalysisBody.Seen(
                                words.own(item.inWhoseEyes()),
                                words.own(item.worked()),
                                words.own(item.didNotWork()),
                                ""));
    }

    /** The first year that stands in the words, else after all others. */
    private static int year(String when) {
        var found = YEAR.matcher(when);
        return found.find() ? Integer.parseInt(found.group()) : Integer.MAX_VALUE;
    }

    private String person(@Nullable PersonId person) {
        return person == null ? "" : names.person(person);
    }
}
