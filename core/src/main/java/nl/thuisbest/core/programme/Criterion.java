package nl.thuisbest.core.programme;

import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;

/**
 * A criterion for who is helped by this programme; {@code inclusion} false means exclusion. {@code
 * derivedFrom} names a fact the path itself can settle ({@code age-12-18}, {@code authorisation}),
 * or is empty.
 */
public record Criterion(
        CriterionId id,
        boolean inclusion,
        Text text,
        Text question,
        Text help,
        String derivedFrom,
        Force force,
        Source source) {}
