package nl.thuisbest.docs;

import java.util.List;
import nl.thuisbest.core.programme.Phase;

/** The phases of a programme as a picture: boxes from left to right, arrows to what comes next. */
final class PhasesPicture {
    private static final int WIDTH = 170;
    private static final int HEIGHT = 72;
    private static final int GAP = 46;
    private static final int MARGIN = 12;

    private PhasesPicture() {}

    static String of(List<Phase> phases) {
        int width = 2 * MARGIN + phases.size() * WIDTH + (phases.size() - 1) * GAP;
        int height = 2 * MARGIN + HEIGHT;
        var names = String.join(", ", phases.stream().map(p -> p.name().nl()).toList());
        var svg = new StringBuilder();
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" role="img" aria-label="%s">
                <style>
                  rect { fill: none; stroke: currentColor; stroke-width: 1.5 }
                  path { fill: none; stroke: currentColor; stroke-width: 1.5 }
                  text { fill: currentColor; font: 15px sans-serif } .event { font: 12px monospace }
                  svg { color: #1d2b28 } @media (prefers-color-scheme: dark) { svg { color: #e6ece9 } }
                </style>
                """
                        .formatted(width, height, names));
        for (int i = 0; i < phases.size(); i++) {
            box(svg, phases.get(i), left(i));
            for (var next : phases.get(i).next()) {
                arrow(svg, i, indexOf(phases, next.value()));
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static void box(StringBuilder svg, Phase phase, int x) {
        svg.append(
                """
                <rect x="%d" y="%d" width="%d" height="%d" rx="4"/>
                <text x="%d" y="%d">%s</text>
                <text class="event" x="%d" y="%d">%s</text>
                """
                        .formatted(
                                x,
                                MARGIN,
                                WIDTH,
                                HEIGHT,
                                x + 12,
                                MARGIN + 30,
                                phase.name().nl(),
                                x + 12,
                                MARGIN + 54,
                                phase.enteredBy()));
    }

    /** A line with a head, halfway the boxes. */
    private static void arrow(StringBuilder svg, int from, int to) {
        int y = MARGIN + HEIGHT / 2;
        int start = left(from) + WIDTH;
        int end = left(to);
        svg.append(
                "<path d=\"M%d %d H%d M%d %d L%d %d L%d %d\"/>\n"
                        .formatted(
                                start + 4, y, end - 4, end - 12, y - 6, end - 4, y, end - 12,
                                y + 6));
    }

    private static int left(int index) {
        return MARGIN + index * (WIDTH + GAP);
    }

    private static int indexOf(List<Phase> phases, String id) {
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i).id().value().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id);
    }
}
