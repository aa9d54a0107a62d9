package nl.thuisbest.web.drafts;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.thuisbest.core.kernel.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * Where the form of an action stands: {@code /trajecten/ID/CODE}, or {@code /aanmelding} for the
 * referral that starts a path.
 *
 * @param trajectory null for a referral
 */
public record FormAddress(String action, @Nullable TrajectoryId trajectory) {
    public static final String REFER = "refer";

    /** The action that comes with a file; only a form can send one. */
    public static final String WITH_FILE = "add-document";

    private static final String REFERRAL = "/aanmelding";
    private static final Pattern ON_A_PATH =
            Pattern.compile("/trajecten/([0-9a-f-]{36})/([a-z-]{2,60})");

    public String path() {
        return trajectory == null ? REFERRAL : "/trajecten/" + trajectory + "/" + action;
    }

    public static Optional<FormAddress> find(String path) {
        if (path.equals(REFERRAL)) {
            return Optional.of(new FormAddress(REFER, null));
        }
        var parts = ON_A_PATH.matcher(path);
        return parts.matches()
                ? Optional.of(new FormAddress(parts.group(2), TrajectoryId.of(parts.group(1))))
                : Optional.empty();
    }
}
