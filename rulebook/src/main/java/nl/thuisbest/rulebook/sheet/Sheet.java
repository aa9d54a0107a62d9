package nl.thuisbest.rulebook.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.programme.Scale;
import nl.thuisbest.core.programme.Setting;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.trajectory.MeasureMoment;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a programme that is drafted, in parts. Each component is a key of the file
 * (camel case here, kebab case there); a {@link Line} or {@link Story} is a text in both languages.
 */
public final class Sheet {
    private Sheet() {}

    /** The parts in the order in which people talk about them. */
    public enum Part {
        MAIN(Main.class),
        PHASES(Phases.class),
        CRITERIA(Criteria.class),
        PEOPLE(People.class),
        GATES(Gates.class),
        CLOCKS(Clocks.class),
        MEASUREMENTS(Measurements.class);

        private final Class<?> type;

        Part(Class<?> type) {
            this.type = type;
        }

        public Class<?> type() {
            return type;
        }

        public Shape.Record shape() {
            return Shapes.record(type);
        }

        /** The part that asks this key of the file. */
        public static Optional<Part> asking(String component) {
            return Arrays.stream(values())
                    .filter(part ->
                            part.shape().fields().stream()
                                    .anyMatch(field -> field.name().equals(component)))
                    .findFirst();
        }
    }

    /** The name of an event of the journal, such as {@code placed}. */
    public record EventName(String value) {}

    /** A shared piece, such as {@code mst}. */
    public record PieceId(String value) {}

    /** Something that a path settles by itself. */
    public record FactName(String value) {}

    /** What a vote decides, such as {@code time-out}. */
    public record VoteTopic(String value) {}

    /** A term that dates are computed from, such as {@code traject-duur}. */
    public record NormName(String value) {}

    /** A source or article, or {@code huis} for an agreement of the house. */
    public record SourceName(String value) {}

    /** So many days, weeks or months. */
    public record Span(int count, SpanUnit unit) {}

    public record Main(
            Line name,
            Story purpose,
            Story targetGroup,
            Setting setting,
            Line brief,
            List<PieceId> uses,
            List<SourceName> sources,
            List<Unknown> unknown) {}

    /** What no source says and somebody has to answer. */
    public record Unknown(Line question, @Nullable SourceName source) {}

    public record Phases(List<Phase> phases) {}

    public record Phase(
            Line name,
            EventName enteredBy,
            List<Condition> entry,
            List<Condition> exit,
            List<PhaseId> next,
            @Nullable SourceName source) {}

    public record Condition(Line text, @Nullable Force force, @Nullable SourceName source) {}

    public record Criteria(List<Criterion> criteria) {}

    /** Whether a criterion takes in or leaves out. */
    public enum Kind {
        INCLUSION,
        EXCLUSION
    }

    /** A shared criterion, or one of this programme alone. */
    public record Criterion(
            @Nullable CriterionId use,
            @Nullable Line text,
            @Nullable Line question,
            @Nullable Story help,
            @Nullable Line change,
            Kind kind,
            @Nullable Line note,
            @Nullable Force force,
            @Nullable SourceName source) {}

    public record People(
            List<Role> roles, List<Task> tasks, List<Vote> votes, List<Training> training) {}

    public record Role(
            RoleId id,
            Line does,
            @Nullable Boolean needed,
            @Nullable Boolean fixed,
            @Nullable Force force,
            @Nullable SourceName source) {}

    public record Task(
            Line text, RoleId usual, @Nullable Force force, @Nullable SourceName source) {}

    public record Vote(
            VoteTopic about,
            RoleId role,
            Line text,
            @Nullable Force force,
            @Nullable SourceName source) {}

    public record Training(
            RoleId role, Line text, @Nullable Force force, @Nullable SourceName source) {}

    public record Gates(List<Gate> gates) {}

    public record Gate(
            Line text,
            Line help,
            @Nullable FactName derivedFrom,
            RoleId owner,
            @Nullable Force force,
            @Nullable SourceName source) {}

    public record Clocks(List<Norm> norms, List<Clock> clocks) {}

    public record Norm(
            NormName id,
            Line text,
            Span term,
            @Nullable Force force,
            @Nullable SourceName source) {}

    public record Clock(
            Line text,
            Line reason,
            EventName starts,
            Span due,
            List<EventName> metBy,
            RoleId owner,
            @Nullable Force force,
            @Nullable SourceName source) {}

    public record Measurements(List<Measurement> measurements) {}

    public record Measurement(
            Line text,
            Line unit,
            Scale scale,
            BigDecimal lowest,
            BigDecimal highest,
            int decimals,
            List<MeasureMoment> moments,
            RoleId askedBy,
            @Nullable Force force,
            @Nullable SourceName source) {}
}
