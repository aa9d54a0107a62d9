package nl.thuisbest.core.programme;

import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * A criterion for who is helped by this programme; {@code inclusion} false means exclusion. {@code
 * derivedFrom} names a fact the path itself can settle ({@code age-12-18}, {@code authorisation}),
 * or is empty. A criterion with the same id asks the same in every programme.
 *
 * @param change what would have to change where it stands in the way, or null
 * @param note how this programme meets it, such as "with help at night", or null
 */
public record Criterion(
        CriterionId id,
        boolean inclusion,
        Text text,
        Text question,
        Text help,
        String derivedFrom,
        @Nullable Text change,
        @Nullable Text note,
        Force force,
        Source source) {
    public Criterion(
            CriterionId id,
            boolean inclusion,
            Text text,
            Text question,
            Text help,
            String derivedFrom,
            Force force,
            Source source) {
        this(id, inclusion, text, question, help, derivedFrom, null, null, force, source);
    }
}
