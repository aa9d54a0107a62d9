package nl.thuisbest.web.ribbon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.law.Duty;
import nl.thuisbest.core.law.Standing;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.Authorisation;
import nl.thuisbest.core.trajectory.Forecast;
import nl.thuisbest.core.trajectory.Gap;
import nl.thuisbest.core.trajectory.Product;
import nl.thuisbest.core.trajectory.Run;
import nl.thuisbest.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** Makes the ribbon of a path: nights from the day ledger, what is planned from the forecast. */
public final class Ribbons {
    private final Standing standing;
    private final Trajectory state;
    private final Programme programme;
    private final LocalDate today;
    private final Forecast forecast;
    private final String language;

    private Ribbons(Standing standing, Programme programme, String language) {
        this.standing = standing;
        this.state = standing.path();
        this.programme = programme;
        this.today = standing.today();
        this.forecast = standing.forecast();
        this.language = language;
    }

    /**
     * @param duties what is due, for the moments of plan and evaluation; empty for a row
     */
    public static Ribbon of(
            String name, Standing standing, Rulebook rulebook, List<Duty> duties, String language) {
        var path = standing.path();
        var programme = path.course().programmeIn(rulebook);
        var ribbons = new Ribbons(standing, programme, language);
        return ribbons.make(
                name,
                new PlanMarks(path, rulebook, duties, standing.today()),
                Limits.of(duties, rulebook, standing.today(), language));
    }

    private Ribbon make(String name, PlanMarks marks, List<Ribbon.Limit> limits) {
        var runs = runs();
        var start = earliest(state.course().referredOn(), runs);
        var end = end(runs);
        return new Ribbon(
                name,
                today,
                start,
                end,
                runs,
                phases(end.plusDays(1)),
                authorisation(),
                lane(Product.STAY),
                lane(Product.MST),
                marks.until(end, forecast.end()),
                home(),
                limits);
    }

    private List<Ribbon.Run> runs() {
        return Stream.concat(
                        standing.nights().before(today).runs().stream().map(run -> run(run, true)),
                        forecast.ahead().stream().map(run -> run(run, false)))
                .toList();
    }

    private static Ribbon.Run run(Run run, boolean slept) {
        return new Ribbon.Run(Night.of(run), run.period(), slept);
    }

    private static LocalDate earliest(LocalDate referred, List<Ribbon.Run> runs) {
        return runs.isEmpty() || referred.isBefore(runs.getFirst().nights().from())
                ? referred
                : runs.getFirst().nights().from();
    }

    /** The end of the plan; when that is over or unknown, at least a month after what is known. */
    private LocalDate end(List<Ribbon.Run> runs) {
        var end = forecast.end();
        if (end.done() && end.on() != null) {
            return end.on();
        }
        var known = runs.isEmpty() ? today.plusMonths(2) : runs.getLast().nights().last();
        return Stream.concat(end.day().stream(), Stream.of(known, today.plusDays(7)))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private List<Ribbon.Phase> phases(LocalDate until) {
        var starts = new ArrayList<Start>();
        for (var span : state.course().phases()) {
            starts.add(new Start(span.phase().value(), span.from()));
        }
        if (starts.isEmpty() && !programme.phases().isEmpty()) {
            var first = programme.phases().getFirst();
            starts.add(new Start(first.id().value(), state.course().referredOn()));
        }
        if (!forecast.end().done()) {
            ahead(starts);
        }
        var phases = new ArrayList<Ribbon.Phase>();
        for (int i = 0; i < starts.size(); i++) {
            var from = starts.get(i).from();
            var next = i + 1 < starts.size() ? starts.get(i + 1).from() : until;
            if (from.isBefore(next)) {
                var period = new Period(from, next);
                phases.add(
                        new Ribbon.Phase(
                                name(starts.get(i).phase()), period, period.contains(today)));
            }
        }
        return phases;
    }

    private record Start(String phase, LocalDate from) {}

    /** The phase that begins with going home is planned with it. */
    private void ahead(List<Start> starts) {
        var home = forecast.returnHome();
        var day = home.on();
        if (day == null || home.done() || !day.isAfter(today)) {
            return;
        }
        programme
                .phaseEnteredBy("returned-home")
                .filter(phase ->
                        starts.stream().noneMatch(s -> s.phase().equals(phase.id().value())))
                .ifPresent(phase -> starts.add(new Start(phase.id().value(), day)));
    }

    private String name(String phase) {
        return programme.phases().stream()
                .filter(p -> p.id().value().equals(phase))
                .map(p -> p.name().in(language))
                .findFirst()
                .orElse(phase);
    }

    private Ribbon.Lane authorisation() {
        var bars = state.legal().authorisations().stream().flatMap(a -> bar(a).stream()).toList();
        return new Ribbon.Lane(bars, null);
    }

    private List<Ribbon.Bar> bar(Authorisation authorisation) {
        var from = authorisation.period().from();
        var until = authorisation.endsBefore();
        if (!from.isBefore(until)) {
            return List.of();
        }
        var whole = new Period(from, until);
        var hollow = new ArrayList<Period>();
        for (var suspension : authorisation.suspensions()) {
            add(hollow, whole, suspension.from(), suspension.until());
        }
        boolean open = !authorisation.suspendedOn(today) && authorisation.inForceOn(today);
        var planned = forecast.suspension();
        if (open && planned.on() != null && planned.on().isAfter(today)) {
            add(hollow, whole, planned.on(), null);
        }
        return List.of(new Ribbon.Bar(whole, hollow));
    }

    private static void add(
            List<Period> hollow, Period whole, LocalDate from, @Nullable LocalDate until) {
        var end = until == null ? whole.until() : until;
        if (from.isBefore(end)) {
            new Period(from, end).intersect(whole).ifPresent(hollow::add);
        }
    }

    private Ribbon.Lane lane(Product product) {
        var bars =
                state.legal()
                        .allocationsOf(product)
                        .map(allocation -> Ribbon.Bar.of(allocation.period()))
                        .toList();
        return new Ribbon.Lane(bars, gap(forecast.coverage().gapsOf(product)));
    }

    /** What is wanting from the last uncovered stretch on, joined where parts meet. */
    private static Ribbon.@Nullable Gap gap(List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return null;
        }
        var last = gaps.getLast();
        var from = last.period().from();
        for (var gap : gaps.reversed()) {
            if (gap.period().until().equals(from)) {
                from = gap.period().from();
            }
        }
        return new Ribbon.Gap(new Period(from, last.period().until()), !last.endsEarly());
    }

    private Ribbon.@Nullable Home home() {
        var home = forecast.returnHome();
        return home.on() == null ? null : new Ribbon.Home(home.on(), home.decided());
    }
}
