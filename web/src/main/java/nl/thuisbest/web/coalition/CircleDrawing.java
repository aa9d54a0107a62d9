package nl.thuisbest.web.coalition;

import static nl.thuisbest.web.piece.Drawn.escape;
import static nl.thuisbest.web.piece.Drawn.n;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.CircleRing;
import nl.thuisbest.web.i18n.Words;

/**
 * The people around a young person, drawn as SVG by the server: nearer is nearer, a filled dot is
 * somebody who stays whatever happens. The same stands in the list beside it.
 */
final class CircleDrawing {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 640;
    private static final double MIDDLE_X = WIDTH / 2.0;
    private static final double MIDDLE_Y = HEIGHT / 2.0;

    /** From one to the next, so that people spread whatever their number (the golden angle). */
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));

    private static final int DOT = 7;
    private static final int CHARACTERS = 18;
    private static final double HALF_A_CHARACTER = 5;

    private final Words words;
    private final StringBuilder out = new StringBuilder(4 * 1024);

    private CircleDrawing(Words words) {
        this.words = words;
    }

    static Content of(String given, List<CoalitionPage.Person> people, Words words) {
        var markup = new CircleDrawing(words).draw(given, people);
        return output -> output.writeContent(markup);
    }

    private String draw(String given, List<CoalitionPage.Person> people) {
        out.append(
                "<svg class=\"circle\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                        .formatted(
                                WIDTH,
                                HEIGHT,
                                escape(words.say("coalition.circle.says", given, people.size()))));
        Stream.of(CircleRing.values()).toList().reversed().forEach(this::ring);
        text("given", MIDDLE_X, MIDDLE_Y + 6, given);
        var nearestFirst =
                people.stream().sorted(Comparator.comparing(CoalitionPage.Person::ring)).toList();
        for (int i = 0; i < nearestFirst.size(); i++) {
            person(nearestFirst.get(i), i * TURN - Math.PI / 2);
        }
        return out.append("</svg>").toString();
    }

    private static double across(CircleRing ring) {
        return switch (ring) {
            case NEAREST -> 140;
            case NEAR -> 225;
            case FURTHER -> 310;
        };
    }

    private static double high(CircleRing ring) {
        return switch (ring) {
            case NEAREST -> 105;
            case NEAR -> 190;
            case FURTHER -> 275;
        };
    }

    private void ring(CircleRing ring) {
        out.append(
                "<ellipse class=\"r-%s\" cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\"/>"
                        .formatted(
                                nl.thuisbest.core.shape.Words.ofEnum(ring),
                                n(MIDDLE_X),
                                n(MIDDLE_Y),
                                n(across(ring)),
                                n(high(ring))));
        text("ring", MIDDLE_X, MIDDLE_Y + high(ring) - 8, words.word(ring));
    }

    private void person(CoalitionPage.Person person, double angle) {
        double x = MIDDLE_X + Math.cos(angle) * across(person.ring());
        double y = MIDDLE_Y + Math.sin(angle) * high(person.ring());
        out.append(
                "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%d\"/>"
                        .formatted(person.stays() ? "stays" : "near", n(x), n(y), DOT));
        label("name", x, y + 26, person.name());
        if (!person.isTo().isEmpty()) {
            label("is", x, y + 45, person.isTo());
        }
    }

    /** Beside the edge a label moves inwards until all of it shows. */
    private void label(String css, double x, double y, String full) {
        var shown = fitting(full);
        double half = shown.length() * HALF_A_CHARACTER;
        text(css, Math.clamp(x, half, WIDTH - half), y, shown);
    }

    private static String fitting(String text) {
        return text.length() <= CHARACTERS
                ? text
                : text.substring(0, CHARACTERS - 1).strip() + "\u2026";
    }

    private void text(String css, double x, double y, String text) {
        out.append(
                "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>"
                        .formatted(css, n(x), n(y), escape(text)));
    }
}
