package nl.thuisbest.web.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.Moment;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.trajectory.ExpertDirection;
import nl.thuisbest.core.trajectory.Goal;
import nl.thuisbest.core.trajectory.Heard;
import nl.thuisbest.web.i18n.Words;

/** Writes the values of a record as they stand in a sentence, by the name of the component. */
final class Values {
    private final Words words;
    private final Names names;

    Values(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    Map<String, String> of(Shape.Record shape, Object value) {
        var arguments = new LinkedHashMap<String, String>();
        add(shape, value, "", arguments);
        return arguments;
    }

    private void add(Shape.Record shape, Object value, String path, Map<String, String> arguments) {
        for (var field : shape.fields()) {
            var part = field.get().apply(value);
            var name = path.isEmpty() ? field.name() : path + "." + field.name();
            if (part instanceof Period period) {
                arguments.put(name + ".from", write(period.from()));
                arguments.put(name + ".until", write(period.until()));
                arguments.put(name + ".last", write(period.last()));
                arguments.put(name, span(period));
            } else if (part != null) {
                switch (field.shape()) {
                    case Shape.Scalar _ -> arguments.put(name, write(part));
                    case Shape.Record nested -> add(nested, part, name, arguments);
                    case Shape.Listing _ -> arguments.put(name, series((List<?>) part));
                    case Shape.Choice _ -> {}
                }
            }
        }
    }

    private String span(Period period) {
        return words.say("event.period", write(period.from()), write(period.last()));
    }

    private String series(List<?> items) {
        var parts = new ArrayList<String>();
        for (var item : items) {
            if (!(item instanceof Record record) || isScalar(record)) {
                parts.add(write(item));
            }
        }
        return parts.isEmpty() ? Integer.toString(items.size()) : String.join(", ", parts);
    }

    private static boolean isScalar(Record record) {
        return record instanceof Code || record instanceof Personal || record instanceof StaffId;
    }

    private String write(Object value) {
        return switch (value) {
            case StaffId staff -> names.staff(staff);
            case PersonId person -> names.person(person);
            case Code code -> names.code(code).orElseGet(code::value);
            case Personal personal when personal.erased() -> words.say("text.erased");
            case Personal personal -> personal.text();
            case Moment moment -> words.days().at(moment);
            case LocalDate day -> words.days().day(day);
            case Enum<?> constant -> words.word(constant);
            case Boolean yes -> words.say(yes ? "text.yes" : "text.no");
            case java.math.BigDecimal number -> words.days().number(number);
            default -> value.toString();
        };
    }

    /** Whose goal or whose voice a nested record is; empty for other records. */
    String subject(Object value) {
        return switch (value) {
            case Goal goal -> write(goal.of());
            case ExpertDirection direction -> write(direction.by());
            case Heard heard -> write(heard.who()) + " (" + write(heard.opinion()) + ")";
            default -> "";
        };
    }
}
