package nl.thuisbest.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of every failure (RFC 9457), for the description; {@code Problems} writes them.
 *
 * @param type a name that stays
 * @param reference finds an unforeseen failure in the log of the server
 * @param problems everything that cannot be read in what was sent
 * @param reasons why it was refused
 * @param expected the revision that the sender acted upon
 * @param revision the revision of the path now
 * @param meanwhile what came since, as far as the sender may see it
 */
public record ProblemJson(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String reference,
        List<ProblemAt> problems,
        List<ReasonJson> reasons,
        @Nullable Integer expected,
        @Nullable Integer revision,
        List<EntryJson> meanwhile) {
    /**
     * A problem with one part of what was sent.
     *
     * @param path where; empty is the whole
     * @param key a name that stays
     */
    public record ProblemAt(String path, String key, String message) {}
}
