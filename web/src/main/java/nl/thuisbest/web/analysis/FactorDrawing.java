package nl.thuisbest.web.analysis;

import static nl.thuisbest.web.piece.Drawn.escape;
import static nl.thuisbest.web.piece.Drawn.n;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.Analysis;
import nl.thuisbest.core.trajectory.FactorKind;
import org.jspecify.annotations.Nullable;

/**
 * The factors and what they do to each other, drawn as SVG by the server: readable in both themes
 * and on paper, for it has classes and no colours of its own. The same stands in a table.
 */
final class FactorDrawing {
    private static final double LABEL = 20;
    private static final List<Double> ALONG = List.of(0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74);
    private static final List<Double> ASIDE = List.of(0.0, -16.0, 16.0, -32.0, 32.0);

    private final nl.thuisbest.web.i18n.Words words;
    private final FactorLayout layout;
    private final List<Area> taken = new ArrayList<>();
    private final StringBuilder out = new StringBuilder(8 * 1024);

    private FactorDrawing(FactorLayout layout, nl.thuisbest.web.i18n.Words words) {
        this.layout = layout;
        this.words = words;
    }

    /** Room that is taken, by its middle and half its size. */
    private record Area(double x, double y, double halfWidth, double halfHeight) {
        double overlap(Area other) {
            double wide = halfWidth + other.halfWidth - Math.abs(x - other.x);
            double high = halfHeight + other.halfHeight - Math.abs(y - other.y);
            return wide > 0 && high > 0 ? wide * high : 0;
        }
    }

    static Content of(Analysis analysis, nl.thuisbest.web.i18n.Words words) {
        var markup = new FactorDrawing(FactorLayout.of(analysis, words), words).draw();
        return output -> output.writeContent(markup);
    }

    String draw() {
        out.append(
                "<svg class=\"factors\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                        .formatted(
                                FactorLayout.WIDTH,
                                layout.height(),
                                escape(
                                        words.say(
                                                "analysis.drawing.says",
                                                layout.boxes().size(),
                                                layout.arrows().size()))));
        out.append(
                "<defs><marker id=\"pijl\" class=\"head\" viewBox=\"0 0 10 10\" refX=\"9\""
                        + " refY=\"5\" markerWidth=\"11\" markerHeight=\"11\""
                        + " markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L10 5L0"
                        + " 10z\"/></marker></defs>");
        layout.columns().forEach(this::column);
        layout.boxes()
                .forEach(box ->
                        taken.add(
                                new Area(
                                        box.x() + FactorLayout.BOX / 2.0,
                                        box.middle(),
                                        FactorLayout.BOX / 2.0,
                                        box.h() / 2)));
        layout.arrows().forEach(this::curve);
        layout.boxes().forEach(this::box);
        layout.arrows().forEach(this::label);
        return out.append("</svg>").toString();
    }

    private void column(FactorLayout.Column column) {
        text("domain", column.x(), 22, "start", words.capital(words.word(column.domain())));
        path("rule", "M%s 32H%s".formatted(n(column.x()), n(column.x() + FactorLayout.BOX)));
        if (column.empty()) {
            text("none", column.x(), 68, "start", words.say("analysis.drawing.none"));
        }
    }

    private void curve(FactorLayout.Arrow arrow) {
        out.append(
                "<path class=\"link l-%s\" marker-end=\"url(#pijl)\" d=\"M%s %sC%s %s %s %s %s %s\"/>"
                        .formatted(
                                Words.ofEnum(arrow.link().link()),
                                n(arrow.x1()),
                                n(arrow.y1()),
                                n(arrow.cx1()),
                                n(arrow.cy1()),
                                n(arrow.cx2()),
                                n(arrow.cy2()),
                                n(arrow.x2()),
                                n(arrow.y2())));
    }

    private void box(FactorLayout.Box box) {
        var kind = box.factor().kind();
        out.append(
                "<rect class=\"box\" x=\"%s\" y=\"%s\" width=\"%d\" height=\"%s\" rx=\"%d\"/>"
                        .formatted(
                                n(box.x()),
                                n(box.y()),
                                FactorLayout.BOX,
                                n(box.h()),
                                kind == FactorKind.PROTECTIVE ? 14 : 3));
        path("sign", sign(kind, box.x() + 12, box.y() + 13));
        text("kind", box.x() + 30, box.y() + 23, "start", words.word(kind));
        double y = box.y() + 43;
        for (var line : box.lines()) {
            text("name", box.x() + 12, y, "start", line);
            y += 19;
        }
    }

    /** A sign of 12 wide for each kind, so that the kind is seen before it is read. */
    private static String sign(FactorKind kind, double x, double y) {
        return switch (kind) {
            case ORIGIN -> "M%s %sa5 5 0 1 0 10 0a5 5 0 1 0 -10 0z".formatted(n(x), n(y + 6));
            case MAINTAINING ->
                    "M%s %sa5 5 0 1 0 10 0a5 5 0 1 0 -10 0zm3 0a2 2 0 1 1 4 0a2 2 0 1 1 -4 0z"
                            .formatted(n(x), n(y + 6));
            case WORSENING -> "M%s %sl6 11h-12z".formatted(n(x + 6), n(y));
            case PROTECTIVE ->
                    "M%s %sl6 2v4c0 3 -3 5 -6 6c-3 -1 -6 -3 -6 -6v-4z".formatted(n(x + 6), n(y));
        };
    }

    /** Beside its arrow, where it covers no factor and no other label. */
    private void label(FactorLayout.Arrow arrow) {
        var said = words.word(arrow.link().link());
        double half = said.length() * 3.1 + 5;
        @Nullable Area best = null;
        double least = Double.MAX_VALUE;
        for (double aside : ASIDE) {
            for (double along : ALONG) {
                var tried = new Area(arrow.x(along), arrow.y(along) + aside, half, LABEL / 2);
                double covered = taken.stream().mapToDouble(tried::overlap).sum();
                if (covered < least) {
                    least = covered;
                    best = tried;
                }
            }
        }
        if (best != null) {
            taken.add(best);
            text("does", best.x(), best.y() + 4.5, "middle", said);
        }
    }

    private void path(String css, String d) {
        out.append("<path class=\"%s\" d=\"%s\"/>".formatted(css, d));
    }

    private void text(String css, double x, double y, String anchor, String text) {
        out.append(
                "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                        .formatted(css, n(x), n(y), anchor, escape(text)));
    }
}
