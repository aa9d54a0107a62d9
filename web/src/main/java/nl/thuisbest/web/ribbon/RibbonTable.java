package nl.thuisbest.web.ribbon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.web.i18n.Words;

/** The ribbon as tables, and day by day as spans in which nothing changes, for keyboard and ear. */
public final class RibbonTable {
    private final Ribbon ribbon;
    private final Words words;

    /** A run of nights: first and last night, where, how many, whether it was so. */
    public record Row(String first, String last, String where, int nights, String state) {}

    /** What stands in the other lanes: its name, from when, until when, and what about it. */
    public record Line(String lane, String what, String from, String until) {}

    /** Days on which the same can be said of every lane. */
    public record Span(LocalDate from, LocalDate until, String says) {}

    public RibbonTable(Ribbon ribbon, Words words) {
        this.ribbon = ribbon;
        this.words = words;
    }

    /** The runs of nights, as drawn. */
    public List<Row> rows() {
        return ribbon.runs().stream()
                .map(run ->
                        new Row(
                                tick(run.nights().from()),
                                tick(run.nights().last()),
                                words.say(run.night().key()),
                                run.nights().days(),
                                words.say(run.slept() ? "ribbon.was" : "ribbon.planned")))
                .toList();
    }

    /** Phases, titles, allocations and moments, as drawn. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        var phases = words.say("ribbon.lane.phases");
        for (var phase : ribbon.phases()) {
            lines.add(line(phases, phase.name(), phase.period()));
        }
        lane(lines, "ribbon.lane.authorisation", ribbon.authorisation());
        for (var limit : ribbon.limits()) {
            lines.add(
                    new Line(
                            words.say("ribbon.lane.authorisation"),
                            limit.what(),
                            tick(limit.on()),
                            tick(limit.on())));
        }
        lane(lines, "ribbon.lane.stay", ribbon.stay());
        lane(lines, "ribbon.lane.mst", ribbon.mst());
        for (var mark : ribbon.marks()) {
            lines.add(
                    new Line(
                            words.say("ribbon.lane.marks"),
                            Marks.label(mark, words),
                            tick(mark.on()),
                            tick(mark.on())));
        }
        return List.copyOf(lines);
    }

    private void lane(List<Line> lines, String key, Ribbon.Lane lane) {
        for (var bar : lane.bars()) {
            lines.add(line(words.say(key), words.say("ribbon.bar.in-force"), bar.period()));
            for (var hollow : bar.hollow()) {
                lines.add(line(words.say(key), words.say("ribbon.bar.suspended"), hollow));
            }
        }
        var gap = lane.gap();
        if (gap != null) {
            var what = gap.missing() ? "ribbon.bar.missing" : "ribbon.bar.short";
            lines.add(line(words.say(key), words.say(what), gap.period()));
        }
    }

    private Line line(String lane, String what, Period period) {
        return new Line(lane, what, tick(period.from()), tick(period.last()));
    }

    /** Spans from the first night to the last; every border of every lane begins a new one. */
    public List<Span> spans() {
        if (ribbon.runs().isEmpty()) {
            return List.of();
        }
        var first = ribbon.runs().getFirst().nights().from();
        var until = ribbon.runs().getLast().nights().until();
        var borders = new TreeSet<LocalDate>();
        ribbon.runs().forEach(run -> borders.add(run.nights().from()));
        ribbon.phases().forEach(phase -> borders.add(phase.period().from()));
        for (var lane : List.of(ribbon.authorisation(), ribbon.stay(), ribbon.mst())) {
            for (var bar : lane.bars()) {
                borders(borders, bar.period());
                bar.hollow().forEach(hollow -> borders(borders, hollow));
            }
        }
        for (var mark : ribbon.marks()) {
            borders(borders, new Period(mark.on(), mark.on().plusDays(1)));
        }
        borders(borders, new Period(ribbon.today(), ribbon.today().plusDays(1)));
        var inside = new ArrayList<>(borders.subSet(first, true, until, false));
        var spans = new ArrayList<Span>();
        for (int i = 0; i < inside.size(); i++) {
            var from = inside.get(i);
            spans.add(
                    new Span(from, i + 1 < inside.size() ? inside.get(i + 1) : until, says(from)));
        }
        return List.copyOf(spans);
    }

    private static void borders(TreeSet<LocalDate> borders, Period period) {
        borders.add(period.from());
        borders.add(period.until());
    }

    private String says(LocalDate day) {
        var parts = new ArrayList<String>();
        if (day.equals(ribbon.today())) {
            parts.add(words.say("ribbon.day.today"));
        }
        for (var run : ribbon.runs()) {
            if (run.nights().contains(day)) {
                var night = words.say(run.night().key());
                parts.add(run.slept() ? night : words.say("ribbon.day.planned", night));
            }
        }
        parts.add(title(day));
        ribbon.phases().stream()
                .filter(phase -> phase.period().contains(day))
                .forEach(phase -> parts.add(words.say("ribbon.day.phase", phase.name())));
        covered(parts, ribbon.stay(), day, "ribbon.day.stay");
        covered(parts, ribbon.mst(), day, "ribbon.day.mst");
        ribbon.marks().stream()
                .filter(mark -> mark.on().equals(day))
                .forEach(mark -> parts.add(Marks.label(mark, words)));
        return String.join(", ", parts);
    }

    private String title(LocalDate day) {
        for (var bar : ribbon.authorisation().bars()) {
            if (bar.period().contains(day)) {
                boolean hollow = bar.hollow().stream().anyMatch(h -> h.contains(day));
                return words.say(hollow ? "ribbon.day.suspended" : "ribbon.day.in-force");
            }
        }
        return words.say("ribbon.day.no-title");
    }

    private void covered(List<String> parts, Ribbon.Lane lane, LocalDate day, String key) {
        var gap = lane.gap();
        if (gap != null && gap.period().contains(day)) {
            parts.add(words.say(key + "-missing"));
        } else if (lane.bars().stream().anyMatch(bar -> bar.period().contains(day))) {
            parts.add(words.say(key));
        }
    }

    private String tick(LocalDate day) {
        return day.getYear() == ribbon.today().getYear()
                ? words.days().tick(day)
                : words.say("ribbon.tick-year", words.days().tick(day), day.getYear());
    }
}
