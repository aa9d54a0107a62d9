package nl.thuisbest.core.evaluation;

import java.util.regex.Pattern;
import nl.thuisbest.core.kernel.Invalid;

/**
 * The name of a row: the organisation's own code, which says nothing to others. Nine digits are
 * refused, for that is what a BSN looks like.
 */
public record PathCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern LIKE_A_BSN = Pattern.compile("[._-]*(?:[0-9][._-]*){8,9}");

    public PathCode {
        if (LIKE_A_BSN.matcher(value).matches()) {
            throw new Invalid("path", "like-a-bsn");
        }
        if (!SHAPE.matcher(value).matches()) {
            throw new Invalid("path", "code-shape");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
