package nl.thuisbest.web.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.thuisbest.core.trajectory.Analysis;
import nl.thuisbest.core.trajectory.AnalysisEvent.FactorRecorded;
import nl.thuisbest.core.trajectory.AnalysisEvent.FactorsLinked;
import nl.thuisbest.core.trajectory.FactorDomain;
import nl.thuisbest.core.trajectory.FactorNo;
import nl.thuisbest.web.i18n.Words;

/**
 * Where factors and their links come in the drawing: a column for each domain, the young person in
 * the middle of it, arrows through the lanes between them. In pixels of a sheet of 1280 wide.
 */
record FactorLayout(List<Column> columns, List<Box> boxes, List<Arrow> arrows, int height) {
    static final int WIDTH = 1280;
    static final int BOX = 236;
    static final int LANE = 104;
    static final int MARGIN = 12;
    private static final int TOP = 52;
    private static final int APART = 30;
    private static final int LINE = 19;
    private static final int AROUND = 40;
    private static final int CHARACTERS = 29;
    private static final int LINES_AT_MOST = 5;
    private static final List<FactorDomain> ORDER =
            List.of(
                    FactorDomain.HELP,
                    FactorDomain.PARENTS,
                    FactorDomain.YOUNG_PERSON,
                    FactorDomain.SURROUNDINGS);

    /** A domain, whether it holds a factor or not. */
    record Column(FactorDomain domain, double x, boolean empty) {}

    /** A factor: its short name in lines that fit. */
    record Box(
            FactorRecorded factor, int column, List<String> lines, double x, double y, double h) {
        double middle() {
            return y + h / 2;
        }
    }

    /** A link, with the four points of its curve. */
    record Arrow(
            FactorsLinked link,
            double x1,
            double y1,
            double cx1,
            double cy1,
            double cx2,
            double cy2,
            double x2,
            double y2) {
        /** A point of the curve, at a share of the way. */
        double x(double t) {
            return bezier(t, x1, cx1, cx2, x2);
        }

        double y(double t) {
            return bezier(t, y1, cy1, cy2, y2);
        }

        private static double bezier(double t, double a, double b, double c, double d) {
            double s = 1 - t;
            return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
        }
    }

    static FactorLayout of(Analysis analysis, Words words) {
        var columns = new ArrayList<Column>();
        var boxes = new ArrayList<Box>();
        double bottom = TOP + 60;
        for (int i = 0; i < ORDER.size(); i++) {
            var domain = ORDER.get(i);
            var own = analysis.factors().stream().filter(f -> f.domain() == domain).toList();
            double x = MARGIN + i * (double) (BOX + LANE);
            columns.add(new Column(domain, x, own.isEmpty()));
            double y = TOP;
            for (var factor : own) {
                var lines = lines(words.own(factor.name()));
                double height = AROUND + lines.size() * (double) LINE;
                boxes.add(new Box(factor, i, lines, x, y, height));
                y += height + APART;
            }
            bottom = Math.max(bottom, y);
        }
        return new FactorLayout(
                columns, boxes, arrows(analysis.links(), boxes), (int) Math.ceil(bottom));
    }

    private static List<Arrow> arrows(List<FactorsLinked> links, List<Box> boxes) {
        Map<FactorNo, Box> byNumber =
                boxes.stream().collect(Collectors.toMap(box -> box.factor().number(), box -> box));
        var arrows = new ArrayList<Arrow>();
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            var from = byNumber.get(link.factor());
            var to = byNumber.get(link.to());
            if (from != null && to != null) {
                arrows.add(arrow(link, from, to, slot(links, i, from), slot(links, i, to), boxes));
            }
        }
        return arrows;
    }

    /** Arrows at one box leave each other room: a place from -1 to 1 around its middle. */
    private static double slot(List<FactorsLinked> links, int index, Box box) {
        var number = box.factor().number();
        int before = 0;
        int all = 0;
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            if (link.factor().equals(number) || link.to().equals(number)) {
                all++;
                before += i < index ? 1 : 0;
            }
        }
        return all < 2 ? 0 : (before + 0.5) / all * 2 - 1;
    }

    /** Where an arrow passes under what stands in the columns between. */
    private static double below(Box from, Box to, List<Box> boxes) {
        int first = Math.min(from.column(), to.column());
        int last = Math.max(from.column(), to.column());
        return boxes.stream()
                        .filter(box -> box.column() > first && box.column() < last)
                        .mapToDouble(box -> box.y() + box.h())
                        .max()
                        .orElse(TOP)
                + APART * 0.7;
    }

    private static Arrow arrow(
            FactorsLinked link, Box from, Box to, double slotFrom, double slotTo, List<Box> boxes) {
        double y1 = from.middle() + slotFrom * (from.h() / 2 - 10);
        double y2 = to.middle() + slotTo * (to.h() / 2 - 10);
        if (from.column() == to.column()) {
            boolean last = from.column() == ORDER.size() - 1;
            double x = last ? from.x() : from.x() + BOX;
            double bulge = x + (last ? -1 : 1) * LANE * 0.62;
            return new Arrow(link, x, y1, bulge, y1, bulge, y2, x, y2);
        }
        boolean right = to.column() > from.column();
        double x1 = right ? from.x() + BOX : from.x();
        double x2 = right ? to.x() : to.x() + BOX;
        double half = (x2 - x1) / 2;
        if (Math.abs(to.column() - from.column()) == 1) {
            return new Arrow(link, x1, y1, x1 + half, y1, x2 - half, y2, x2, y2);
        }
        double under = (below(from, to, boxes) - (y1 + y2) / 8) / 0.75;
        return new Arrow(link, x1, y1, x1 + half / 2, under, x2 - half / 2, under, x2, y2);
    }

    /** Words over lines of so many characters; what does not fit ends in dots. */
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("\\s+")) {
            var piece =
                    word.length() > CHARACTERS
                            ? word.substring(0, CHARACTERS - 1) + "\u2026"
                            : word;
            if (!line.isEmpty() && line.length() + 1 + piece.length() > CHARACTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(piece);
        }
        lines.add(line.toString());
        if (lines.size() <= LINES_AT_MOST) {
            return List.copyOf(lines);
        }
        var kept = new ArrayList<>(lines.subList(0, LINES_AT_MOST));
        kept.set(LINES_AT_MOST - 1, kept.getLast() + "\u2026");
        return List.copyOf(kept);
    }
}
