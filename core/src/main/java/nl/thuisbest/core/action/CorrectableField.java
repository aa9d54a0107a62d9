package nl.thuisbest.core.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.trajectory.AllocationNo;
import nl.thuisbest.core.trajectory.AuthorisationNo;
import nl.thuisbest.core.trajectory.EntryNo;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.RecordEvent;
import nl.thuisbest.core.trajectory.RestrictionNo;
import nl.thuisbest.core.trajectory.TimeOutNo;
import nl.thuisbest.core.trajectory.TrajectoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * One value of an entry that may be corrected. What an entry is about and who decided are not among
 * them: a decision of somebody else is another decision.
 *
 * @param path as in {@code goals.0.ownWords}
 * @param present the value in its outside form, or null when it was left out; may be a text of a
 *     person
 */
public record CorrectableField(
        String path, Shape.Scalar shape, boolean optional, @Nullable String present) {
    private static final Set<Class<?>> IDENTITIES =
            Set.of(
                    PersonId.class,
                    ProgrammeId.class,
                    TrajectoryId.class,
                    EntryNo.class,
                    LeaveNo.class,
                    AuthorisationNo.class,
                    AllocationNo.class,
                    TimeOutNo.class,
                    RestrictionNo.class);
    private static final Set<String> WHO_DECIDED =
            Set.of("by", "decidedBy", "consentBy", "decidingVote");

    /** All of an entry, in its order; none of a correction, which is mended by another one. */
    public static List<CorrectableField> of(TrajectoryEvent event) {
        if (event instanceof RecordEvent) {
            return List.of();
        }
        var fields = new ArrayList<CorrectableField>();
        add(Shapes.of(event.getClass()), event, "", false, fields);
        return List.copyOf(fields);
    }

    private static void add(
            Shape shape,
            @Nullable Object value,
            String path,
            boolean optional,
            List<CorrectableField> fields) {
        switch (shape) {
            case Shape.Scalar scalar -> {
                if (!IDENTITIES.contains(scalar.type())) {
                    var present = value == null ? null : scalar.write().apply(value);
                    fields.add(new CorrectableField(path, scalar, optional, present));
                }
            }
            case Shape.Record record -> addParts(record, value, path, fields);
            case Shape.Choice choice -> {
                for (var option : choice.options()) {
                    if (value != null && option.shape().type() == value.getClass()) {
                        addParts(option.shape(), value, path, fields);
                    }
                }
            }
            case Shape.Listing listing -> {
                if (value instanceof List<?> items) {
                    for (int i = 0; i < items.size(); i++) {
                        add(listing.item(), items.get(i), join(path, i), true, fields);
                    }
                }
            }
        }
    }

    private static void addParts(
            Shape.Record record,
            @Nullable Object value,
            String path,
            List<CorrectableField> fields) {
        if (value == null) {
            return;
        }
        for (var field : record.fields()) {
            if (!WHO_DECIDED.contains(field.name())) {
                add(
                        field.shape(),
                        field.get().apply(value),
                        join(path, field.name()),
                        field.optional(),
                        fields);
            }
        }
    }

    private static String join(String path, Object part) {
        return path.isEmpty() ? part.toString() : path + "." + part;
    }

    @Override
    public String toString() {
        return "[" + path + "]";
    }
}
