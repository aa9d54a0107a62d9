package nl.thuisbest.core.trajectory;

import java.math.BigDecimal;
import nl.thuisbest.core.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * How it is at an end or a follow-up (S0, S1). Not known is an answer of its own.
 *
 * @param youthMark report mark of the young person, 1 to 10, one decimal
 * @param parentMark report mark of the parents, 1 to 10, one decimal
 */
public record Outcomes(
        Living living,
        YesNoUnknown newPoliceContact,
        YesNoUnknown schoolOrWork,
        YesNoUnknown placementPrevented,
        @Nullable BigDecimal youthMark,
        @Nullable BigDecimal parentMark) {
    public Outcomes {
        check("youthMark", youthMark);
        check("parentMark", parentMark);
    }

    private static void check(String component, @Nullable BigDecimal mark) {
        if (mark != null
                && (mark.compareTo(BigDecimal.ONE) < 0
                        || mark.compareTo(BigDecimal.TEN) > 0
                        || mark.stripTrailingZeros().scale() > 1)) {
            throw new Invalid(component, "mark");
        }
    }
}
