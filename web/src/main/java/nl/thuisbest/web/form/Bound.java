package nl.thuisbest.web.form;

import java.util.List;
import nl.thuisbest.web.error.Invalid;
import nl.thuisbest.web.error.Invalid.Problem;

/** What comes of input: the record, or everything that is wrong with it. */
public sealed interface Bound<T> {
    /** All was right. */
    record Whole<T>(T value) implements Bound<T> {}

    /** Problems, in the order of the components. */
    record Broken<T>(List<Problem> problems) implements Bound<T> {
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /** The record, or {@link Invalid} thrown; for the JSON interface. */
    default T orThrow() {
        return switch (this) {
            case Whole<T> whole -> whole.value();
            case Broken<T> broken -> throw new Invalid(broken.problems());
        };
    }
}
