package nl.thuisbest.web.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import nl.thuisbest.web.i18n.Words;
import org.jspecify.annotations.Nullable;

/**
 * Renders any event: {@code event.NAME} is its phrase, with places named after its components
 * ({@code {period.from}}); {@code event.NAME.COMPONENT} is a clause that is added when the
 * component is there, {@code event.NAME.COMPONENT.true} one for a yes. Stories are no part of the
 * line; they follow as texts.
 */
public final class Sentences {
    private final Words words;
    private final Values values;

    public Sentences(Words words, Names names) {
        this.words = words;
        this.values = new Values(words, names);
    }

    /**
     * @param texts whether the reader may see what people wrote
     */
    public Sentence of(TrajectoryEvent event, boolean texts) {
        var shape = Shapes.record(event.getClass());
        var name = "event." + EventNames.of(event);
        var arguments = values.of(shape, event);
        var line = new StringBuilder(words.say(name, arguments));
        for (var field : shape.fields()) {
            clause(name + "." + field.name(), field.get().apply(event), arguments, line);
        }
        return new Sentence(line.toString(), texts ? texts(event) : List.of());
    }

    private void clause(
            String key, @Nullable Object value, Map<String, String> arguments, StringBuilder line) {
        if (value instanceof Boolean yes) {
            key = key + "." + yes;
        }
        boolean there = value != null && !(value instanceof List<?> list && list.isEmpty());
        if (there && words.has(key)) {
            line.append(words.say(key, arguments));
        }
    }

    /** All stories in an event, in order, each with what it answers. */
    private List<Sentence.Text> texts(TrajectoryEvent event) {
        var texts = new ArrayList<Sentence.Text>();
        collect(Shapes.of(event.getClass()), event, "", texts);
        return texts;
    }

    private void collect(Shape shape, Object value, String label, List<Sentence.Text> texts) {
        switch (shape) {
            case Shape.Scalar _ -> {
                if (value instanceof Story story) {
                    texts.add(text(label, story));
                }
            }
            case Shape.Record record -> fields(record, value, label, texts);
            case Shape.Choice _ -> fields(Shapes.record(value.getClass()), value, label, texts);
            case Shape.Listing listing -> {
                for (var item : (List<?>) value) {
                    collect(listing.item(), item, label, texts);
                }
            }
        }
    }

    private void fields(
            Shape.Record record, Object value, String label, List<Sentence.Text> texts) {
        var who = values.subject(value);
        for (var field : record.fields()) {
            var part = field.get().apply(value);
            if (part != null) {
                var own = words.say("text." + field.name());
                collect(field.shape(), part, who.isEmpty() ? own : who + ": " + own, texts);
            }
        }
    }

    private Sentence.Text text(String label, Personal story) {
        return story.erased()
                ? new Sentence.Text(label, words.say("text.erased"), true)
                : new Sentence.Text(label, story.text(), false);
    }

    /** The components of an event by name, as they are written in a sentence. */
    Map<String, String> arguments(TrajectoryEvent event) {
        return new LinkedHashMap<>(values.of(Shapes.record(event.getClass()), event));
    }
}
