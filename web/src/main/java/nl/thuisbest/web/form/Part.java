package nl.thuisbest.web.form;

import java.util.List;
import nl.thuisbest.web.form.Choices.Choice;
import org.jspecify.annotations.Nullable;

/** A piece of a form, as it is shown. */
public sealed interface Part {
    /** How it is called where it is sent. */
    String name();

    String label();

    /** What is wrong with it, as a sentence, or null. */
    @Nullable String problem();

    /** The id in the page; problems link to it. */
    default String id() {
        return "veld-" + name().replace('.', '-');
    }

    /** The parts it is made of. */
    default List<Part> inside() {
        return switch (this) {
            case Field _, Ticks _ -> List.of();
            case Group group -> group.parts();
            case Rows rows -> rows.rows();
            case OneOf one ->
                    one.options().stream().flatMap(option -> option.parts().stream()).toList();
        };
    }

    /** How a single value is asked. */
    enum Kind {
        LINE,
        STORY,
        DATE,
        MOMENT,
        NUMBER,
        RADIO,
        SELECT,
        FILE
    }

    /**
     * A single value.
     *
     * @param value what was typed, also when it is wrong
     * @param longest most characters, or 0
     */
    record Field(
            String name,
            String label,
            @Nullable String hint,
            @Nullable String problem,
            boolean optional,
            Kind kind,
            String value,
            List<Choice> choices,
            int longest)
            implements Part {
        private static final int ONE_LINE = 72;

        public Field {
            choices = List.copyOf(choices);
        }

        /** What describes it to a screen reader, or null. */
        public @Nullable String describedBy() {
            var ids =
                    (hint == null ? "" : id() + "-hint ") + (problem == null ? "" : id() + "-fout");
            return ids.isBlank() ? null : ids.strip();
        }

        /** Choices so short that they stand on one line. */
        public boolean isShort() {
            return choices.stream().mapToInt(choice -> choice.label().length() + 6).sum()
                    <= ONE_LINE;
        }

        /** A moment that was typed in words can only be shown in a field of text. */
        public boolean isPlainMoment() {
            return value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
        }

        /** A date that was typed in words can only be shown in a field of text. */
        public boolean isPlainDate() {
            return value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}");
        }
    }

    /** Parts that belong together. */
    record Group(
            String name,
            String label,
            @Nullable String hint,
            @Nullable String problem,
            boolean optional,
            List<Part> parts)
            implements Part {
        public Group {
            parts = List.copyOf(parts);
        }

        /** Short fields that stand side by side, such as the days of a period. */
        public boolean isPair() {
            return parts.size() == 2
                    && parts.stream()
                            .allMatch(
                                    part -> part instanceof Field field && field.kind == Kind.DATE);
        }
    }

    /** The same parts several times; rows can be added and taken away. */
    record Rows(
            String name,
            String label,
            @Nullable String hint,
            @Nullable String problem,
            List<Part> rows)
            implements Part {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** Any of several, each ticked or not. */
    record Ticks(
            String name,
            String label,
            @Nullable String hint,
            @Nullable String problem,
            List<Tick> ticks)
            implements Part {
        public Ticks {
            ticks = List.copyOf(ticks);
        }

        /** Whether any is ticked. */
        public boolean any() {
            return ticks.stream().anyMatch(Tick::on);
        }
    }

    /**
     * One that can be ticked.
     *
     * @param name of its own, so that each is sent as an item of the list
     */
    record Tick(String name, Choice choice, boolean on) {}

    /** One of several kinds, each with parts of its own. */
    record OneOf(
            String name,
            String label,
            @Nullable String hint,
            @Nullable String problem,
            boolean optional,
            String chosen,
            List<Option> options)
            implements Part {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /** A kind to choose, with what is asked for it. */
    record Option(String kind, String label, List<Part> parts) {
        public Option {
            parts = List.copyOf(parts);
        }
    }
}
