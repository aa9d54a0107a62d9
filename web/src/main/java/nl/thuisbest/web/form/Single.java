package nl.thuisbest.web.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.BirthDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.web.form.Choices.Choice;
import org.jspecify.annotations.Nullable;

/** How a single value is asked, by its type. */
final class Single {
    /** More constants than this are a list to open; fewer all stand there. */
    private static final int RADIOS = 7;

    private Single() {}

    /** What there is to choose whatever the path: the constants of the type, or yes and no. */
    static Optional<List<Choice>> fixed(Shape.Scalar scalar, Labels labels) {
        if (!scalar.choices().isEmpty()) {
            return Optional.of(
                    scalar.choices().stream()
                            .map(word -> new Choice(word, labels.choice(scalar.type(), word)))
                            .toList());
        }
        return isYesOrNo(scalar)
                ? Optional.of(
                        List.of(
                                new Choice("true", labels.say("form.yes")),
                                new Choice("false", labels.say("form.no"))))
                : Optional.empty();
    }

    /** What was typed; where there is one thing to choose and it must be, that is chosen. */
    static String value(@Nullable Tree typed, List<Choice> offered, boolean optional) {
        var text = Trees.text(typed);
        return text.isEmpty() && offered.size() == 1 && !optional
                ? offered.getFirst().value()
                : text;
    }

    /** What may be left out is a list to open: a round that was filled cannot be emptied. */
    static Part.Kind kind(Shape.Scalar scalar, List<Choice> offered, boolean optional) {
        if (!scalar.choices().isEmpty() || isYesOrNo(scalar)) {
            return offered.size() <= RADIOS && !optional ? Part.Kind.RADIO : Part.Kind.SELECT;
        }
        if (!offered.isEmpty()) {
            return Part.Kind.SELECT;
        }
        var type = scalar.type();
        if (type == Story.class) {
            return Part.Kind.STORY;
        }
        if (type == LocalDate.class || type == BirthDate.class) {
            return Part.Kind.DATE;
        }
        if (type == Moment.class) {
            return Part.Kind.MOMENT;
        }
        return type == BigDecimal.class || type == int.class || type == Integer.class
                ? Part.Kind.NUMBER
                : Part.Kind.LINE;
    }

    static boolean isYesOrNo(Shape.Scalar scalar) {
        return scalar.type() == boolean.class || scalar.type() == Boolean.class;
    }

    /** Most characters, or 0. */
    static int longest(Class<?> type) {
        return type == Line.class ? Line.MAX : type == Story.class ? Story.MAX : 0;
    }
}
