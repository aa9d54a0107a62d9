package nl.thuisbest.web.results;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.thuisbest.core.evaluation.Audience;
import nl.thuisbest.core.evaluation.CohortResult;
import nl.thuisbest.core.evaluation.Destination;
import nl.thuisbest.core.evaluation.MeanIndicator;
import nl.thuisbest.core.evaluation.PublishedFigure;
import nl.thuisbest.core.evaluation.ShareIndicator;
import nl.thuisbest.core.evaluation.Shown;
import nl.thuisbest.core.evaluation.Shown.MeanRow;
import nl.thuisbest.core.evaluation.Shown.ShareRow;
import nl.thuisbest.core.evaluation.SiteName;
import nl.thuisbest.core.evaluation.StayCurve;
import nl.thuisbest.core.evaluation.statistics.Interval;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.Page;

/**
 * What came of the paths, beside what was published.
 *
 * @param departures whether the reader may see which decisions departed from what was asked
 */
public record ResultsPage(
        Shown shown, ResultsFilter filter, List<SiteName> sites, boolean departures)
        implements Page {
    private static final List<ShareIndicator> SHARES_FIRST =
            List.of(
                    ShareIndicator.LIVES_AT_HOME,
                    ShareIndicator.NO_POLICE_CONTACT,
                    ShareIndicator.SCHOOL_OR_WORK,
                    ShareIndicator.ENDED_MUTUALLY);
    private static final List<MeanIndicator> MEANS =
            List.of(MeanIndicator.CLOSED_DAYS, MeanIndicator.PATH_DAYS, MeanIndicator.FAMILY_MARK);
    private static final List<ShareIndicator> SHARES_LAST =
            List.of(ShareIndicator.PLACEMENT_PREVENTED);

    public ResultsPage {
        sites = List.copyOf(sites);
    }

    public CohortResult result() {
        return shown.result();
    }

    /** The curve shows every single path, so it is for the team. */
    public boolean curveShown() {
        return shown.audience() == Audience.TEAM && stay().n() > 0;
    }

    public boolean team() {
        return shown.audience() == Audience.TEAM;
    }

    public StayCurve stay() {
        return result().stay();
    }

    public List<Tile> tiles(Words words) {
        return Stream.of(
                        SHARES_FIRST.stream().map(i -> Tile.share(row(i), words)),
                        MEANS.stream().map(i -> Tile.mean(row(i), result().marksGiven(), words)),
                        SHARES_LAST.stream().map(i -> Tile.share(row(i), words)))
                .flatMap(tiles -> tiles)
                .toList();
    }

    /** Figures of ours that can be held against a published one of the same meaning. */
    public int compared() {
        return (int) comparisons().count();
    }

    /** How many published figures lie within our interval. */
    public int withinInterval() {
        return (int) comparisons().filter(within -> within).count();
    }

    private Stream<Boolean> comparisons() {
        return Stream.concat(
                shown.shares().stream().flatMap(r -> within(r.share().published(), r.interval())),
                shown.means().stream().flatMap(r -> within(r.average().published(), r.interval())));
    }

    private static Stream<Boolean> within(
            List<PublishedFigure> published, Optional<Interval> interval) {
        return published.stream()
                .filter(figure -> !figure.near() && interval.isPresent())
                .map(figure -> interval.orElseThrow().contains(figure.comparable()));
    }

    public Content stayWide(Words words) {
        return StayPlot.wide(stay(), means(words), words);
    }

    public Content stayNarrow(Words words) {
        return StayPlot.narrow(stay(), means(words), words);
    }

    private List<StayPlot.Mean> means(Words words) {
        return row(MeanIndicator.CLOSED_DAYS).average().published().stream()
                .map(figure ->
                        new StayPlot.Mean(
                                figure.value(),
                                words.say(
                                        "results.stay.mean." + figure.group().name(),
                                        Math.round(figure.value())),
                                figure.near()))
                .toList();
    }

    public Content way(Destination to, Words words) {
        return WayPlot.draw(stay(), to, words.word(to) + ", " + wayText(to, words));
    }

    /** 35 van 41, 85% (72 tot 93%). */
    public String wayText(Destination to, Words words) {
        var figures = new Figures(words);
        var went = stay().last().went(to);
        return words.say("results.of", went.count(), stay().n())
                + ", "
                + figures.percent(went.share())
                + went.interval().map(i -> " (" + figures.percents(i) + ")").orElse("");
    }

    /** What a curve that knows only the way home would say, and why that is too favourable. */
    public Optional<String> homeAlone(Words words) {
        var alone = stay().only(Destination.HOME).medianInside();
        var real = stay().medianTo(Destination.HOME);
        if (alone.isEmpty() || real.isEmpty() || alone.getAsInt() == real.getAsInt()) {
            return Optional.empty();
        }
        return Optional.of(words.say("results.stay.home-alone", alone.getAsInt()));
    }

    private ShareRow row(ShareIndicator indicator) {
        return shown.shares().stream()
                .filter(row -> row.share().indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    private MeanRow row(MeanIndicator indicator) {
        return shown.means().stream()
                .filter(row -> row.average().indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }
}
