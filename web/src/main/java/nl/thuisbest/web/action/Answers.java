package nl.thuisbest.web.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.thuisbest.web.form.Choices;
import nl.thuisbest.web.form.Part;
import nl.thuisbest.web.form.TypedDate;
import nl.thuisbest.web.i18n.Words;

/** What was answered, to be read back before it is sent. */
public final class Answers {
    private final Words words;
    private final LocalDate today;
    private final List<Answer> answers = new ArrayList<>();

    private Answers(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /**
     * @param value what was answered, or empty for a heading over what follows
     */
    public record Answer(String question, String value) {}

    /** What the parts of a form hold, in their order. */
    public static List<Answer> of(List<Part> parts, Words words, LocalDate today) {
        var made = new Answers(words, today);
        parts.forEach(made::add);
        return List.copyOf(made.answers);
    }

    private void add(Part part) {
        switch (part) {
            case Part.Field field -> {
                if (!field.value().isBlank()) {
                    answers.add(new Answer(field.label(), said(field)));
                }
            }
            case Part.Group group -> group.parts().forEach(this::add);
            case Part.Rows rows -> {
                for (var row : rows.rows()) {
                    int before = answers.size();
                    add(row);
                    if (answers.size() > before) {
                        answers.add(before, new Answer(row.label(), ""));
                    }
                }
            }
            case Part.Ticks ticks -> {
                if (ticks.any()) {
                    answers.add(new Answer(ticks.label(), said(ticks)));
                }
            }
            case Part.OneOf one ->
                    one.options().stream()
                            .filter(option -> option.kind().equals(one.chosen()))
                            .forEach(option -> {
                                answers.add(new Answer(one.label(), option.label()));
                                option.parts().forEach(this::add);
                            });
        }
    }

    private static String said(Part.Ticks ticks) {
        return ticks.ticks().stream()
                .filter(Part.Tick::on)
                .map(tick -> tick.choice().label())
                .collect(Collectors.joining(", "));
    }

    private String said(Part.Field field) {
        if (field.kind() == Part.Kind.DATE) {
            return TypedDate.read(field.value(), today)
                    .map(day -> words.days().full(day))
                    .orElse(field.value());
        }
        return field.choices().stream()
                .filter(choice -> choice.value().equals(field.value()))
                .map(Choices.Choice::label)
                .findFirst()
                .orElse(field.value());
    }
}
