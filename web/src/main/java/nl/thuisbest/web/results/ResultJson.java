package nl.thuisbest.web.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.thuisbest.core.evaluation.Audience;
import nl.thuisbest.core.evaluation.CbsProtocol;
import nl.thuisbest.core.evaluation.Destination;
import nl.thuisbest.core.evaluation.PublishedFigure;
import nl.thuisbest.core.evaluation.Selection;
import nl.thuisbest.core.evaluation.Shown;
import nl.thuisbest.core.evaluation.Shown.Cell;
import nl.thuisbest.core.evaluation.Shown.EndingRow;
import nl.thuisbest.core.evaluation.Shown.MeanRow;
import nl.thuisbest.core.evaluation.Shown.ShareRow;
import nl.thuisbest.core.evaluation.Shown.StayRow;
import nl.thuisbest.core.evaluation.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The results as a tree for JSON: shares between 0 and 1, days and marks as they are, an interval
 * as [low, high]; what is hidden or not known is null and says so.
 */
public final class ResultJson {
    private ResultJson() {}

    public static Map<String, @Nullable Object> tree(Shown shown) {
        var result = shown.result();
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("selection", selection(result.selection()));
        tree.put("audience", shown.audience() == Audience.TEAM ? "team" : "outside");
        tree.put("paths", result.paths());
        tree.put("closed", result.closed());
        tree.put("marksGiven", result.marksGiven());
        tree.put("shares", shown.shares().stream().map(ResultJson::share).toList());
        tree.put("means", shown.means().stream().map(ResultJson::mean).toList());
        tree.put("endings", shown.endings().stream().map(ResultJson::ending).toList());
        var curve = result.stay();
        var stay = new LinkedHashMap<String, @Nullable Object>();
        stay.put("n", curve.n());
        stay.put("stillInside", curve.stillInside());
        stay.put("missing", curve.missing());
        stay.put("medianInside", orNull(curve.medianInside()));
        stay.put("medianHome", orNull(curve.medianTo(Destination.HOME)));
        stay.put("days", shown.stay().stream().map(ResultJson::day).toList());
        tree.put("stay", stay);
        tree.put(
                "methods",
                Map.of(
                        "shares", "Wilson score interval, 95%, no continuity correction",
                        "means", "Student t interval, 95%",
                        "stillInside", "Kaplan-Meier, Greenwood, log-log, 95%",
                        "waysOut", "Aalen-Johansen, delta method, log-log, 95%"));
        return tree;
    }

    private static Map<String, @Nullable Object> selection(Selection selection) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        var period = selection.period();
        tree.put("by", selection.basis() == Selection.Basis.CLOSED ? "closed" : "placed");
        tree.put("from", period == null ? null : period.from().toString());
        tree.put("until", period == null ? null : period.last().toString());
        tree.put("site", selection.site() == null ? null : selection.site().value());
        return tree;
    }

    private static Map<String, @Nullable Object> share(ShareRow row) {
        var proportion = row.share().proportion();
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("indicator", row.share().indicator().code());
        tree.put("n", proportion.n());
        tree.put("missing", proportion.missing());
        tree.put("hidden", row.hidden());
        tree.put("small", row.share().small());
        tree.put("count", row.count().orElse(null));
        tree.put("share", row.part().orElse(null));
        tree.put("interval", interval(row.interval()));
        tree.put("published", row.share().published().stream().map(ResultJson::figure).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> mean(MeanRow row) {
        var sample = row.average().sample();
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("indicator", row.average().indicator().code());
        tree.put("n", row.hidden() ? null : sample.n());
        tree.put("missing", sample.missing());
        tree.put("hidden", row.hidden());
        tree.put("small", row.average().small());
        tree.put("mean", row.mean().orElse(null));
        tree.put("median", row.median().orElse(null));
        tree.put("interval", interval(row.interval()));
        tree.put("published", row.average().published().stream().map(ResultJson::figure).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> ending(EndingRow row) {
        var reason = row.reason();
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("reason", reason == null ? null : CbsProtocol.code(reason));
        tree.put("count", row.count().orElse(null));
        tree.put("dropout", reason == null ? null : CbsProtocol.dropout(reason));
        return tree;
    }

    private static Map<String, @Nullable Object> day(StayRow row) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("day", row.day());
        tree.put("inside", cell(row.inside()));
        tree.put("home", cell(row.home()));
        tree.put("openPlace", cell(row.openPlace()));
        tree.put("otherClosedPlace", cell(row.closedPlace()));
        return tree;
    }

    private static Map<String, @Nullable Object> cell(Cell cell) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("count", cell.count().orElse(null));
        tree.put("share", cell.part().orElse(null));
        tree.put("interval", interval(cell.interval()));
        return tree;
    }

    private static Map<String, @Nullable Object> figure(PublishedFigure figure) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("id", figure.id());
        tree.put("source", figure.source().value());
        tree.put("kind", figure.kind().name().toLowerCase(java.util.Locale.ROOT));
        tree.put("value", figure.value());
        tree.put("n", figure.n());
        tree.put("near", figure.near());
        tree.put("count", figure.count().orElse(null));
        tree.put("countDerived", figure.countDerived());
        tree.put("quote", figure.quote());
        return tree;
    }

    private static @Nullable List<Double> interval(Optional<Interval> interval) {
        return interval.map(i -> List.of(i.low(), i.high())).orElse(null);
    }

    private static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
