package nl.thuisbest.web.api;

import java.util.List;
import java.util.regex.Pattern;
import nl.thuisbest.web.error.Invalid;
import nl.thuisbest.web.error.Invalid.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The revision of a path as an entity tag: an answer has it as {@code ETag}, an action names the
 * one it acts upon as {@code If-Match}. A server in between may have made it weak, which changes
 * nothing.
 */
final class Revision {
    static final String EXPECTED = "If-Match";
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private Revision() {}

    static String tag(int revision) {
        return "\"" + revision + "\"";
    }

    /** The revision in such a header; a star would act on what nobody has seen. */
    static int read(@Nullable String header) {
        var found = TAG.matcher(header == null ? "" : header.strip());
        if (!found.matches()) {
            throw new Invalid(List.of(Problem.at(EXPECTED, "revision")));
        }
        return Integer.parseInt(found.group(1));
    }
}
