package nl.thuisbest.web.programme;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The phases of a programme as SVG: boxes from left to right, arrows to what comes next. It has
 * classes and no colours of its own, so that it is readable in both themes and on paper.
 */
public final class PhasesPicture {
    private static final int WIDTH = 170;
    private static final int HEIGHT = 72;
    private static final int GAP = 46;
    private static final int MARGIN = 12;

    /** Room above the boxes for arrows that pass one by. */
    private static final int ABOVE = 34;

    private static final int LETTERS = 20;

    /**
     * A phase.
     *
     * @param below what opens it
     * @param next codes of the phases that may follow; of one that is not there no arrow is drawn
     */
    public record Box(String code, String name, String below, List<String> next) {
        public Box {
            next = List.copyOf(next);
        }
    }

    private final List<Box> boxes;
    private final int top;
    private final StringBuilder svg = new StringBuilder();

    private PhasesPicture(List<Box> boxes) {
        this.boxes = boxes;
        this.top = MARGIN + (boxes.stream().anyMatch(this::passes) ? ABOVE : 0);
    }

    static Content of(List<Box> boxes, String says) {
        var markup = new PhasesPicture(boxes).draw(says, null);
        return output -> output.writeContent(markup);
    }

    /** A file of its own, with a style in it. */
    public static String standalone(List<Box> boxes, String says, String style) {
        return new PhasesPicture(boxes).draw(says, style);
    }

    private boolean passes(Box box) {
        return box.next().stream().anyMatch(next -> place(next) > boxes.indexOf(box) + 1);
    }

    private String draw(String says, @Nullable String style) {
        int width = 2 * MARGIN + boxes.size() * WIDTH + Math.max(0, boxes.size() - 1) * GAP;
        int height = top + HEIGHT + MARGIN;
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"phases\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n"
                        .formatted(width, height, width, height, escape(says)));
        if (style != null) {
            svg.append(style);
        }
        for (int i = 0; i < boxes.size(); i++) {
            box(boxes.get(i), left(i));
            for (var next : boxes.get(i).next()) {
                arrow(i, place(next));
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private void box(Box box, int x) {
        svg.append(
                """
                <rect x="%d" y="%d" width="%d" height="%d" rx="4"/>
                <text x="%d" y="%d">%s</text>
                <text class="event" x="%d" y="%d">%s</text>
                """
                        .formatted(
                                x,
                                top,
                                WIDTH,
                                HEIGHT,
                                x + 12,
                                top + 30,
                                escape(cut(box.name(), LETTERS)),
                                x + 12,
                                top + 54,
                                escape(cut(box.below(), LETTERS + 2))));
    }

    /** A line with a head: halfway the boxes to the next one, over them to one further. */
    private void arrow(int from, int to) {
        if (to <= from) {
            return;
        }
        boolean passes = to > from + 1;
        int y = passes ? top : top + HEIGHT / 2;
        int start = left(from) + (passes ? WIDTH / 2 : WIDTH + 4);
        int end = passes ? left(to) + WIDTH / 2 : left(to) - 4;
        if (passes) {
            svg.append(
                    "<path d=\"M%d %d V%d H%d V%d M%d %d L%d %d L%d %d\"/>\n"
                            .formatted(
                                    start,
                                    y,
                                    y - ABOVE + 10,
                                    end,
                                    y - 3,
                                    end - 6,
                                    y - 11,
                                    end,
                                    y - 3,
                                    end + 6,
                                    y - 11));
        } else {
            svg.append(
                    "<path d=\"M%d %d H%d M%d %d L%d %d L%d %d\"/>\n"
                            .formatted(start, y, end, end - 8, y - 6, end, y, end - 8, y + 6));
        }
    }

    private static int left(int index) {
        return MARGIN + index * (WIDTH + GAP);
    }

    private int place(String code) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
