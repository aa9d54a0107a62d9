package nl.thuisbest.web.page;

import org.jspecify.annotations.Nullable;

/**
 * Go and get another page, so that reload sends nothing twice.
 *
 * @param flash key of a sentence shown once on that page, or null
 */
public record Redirect(String path, @Nullable String flash) implements Answer {
    public Redirect {
        if (!isLocal(path)) {
            throw new IllegalArgumentException("a redirect stays within this site");
        }
    }

    public static Redirect to(String path) {
        return new Redirect(path, null);
    }

    /** Back to where a form said it came from, or to the start when that is not of this site. */
    public static Redirect back(String path) {
        return to(isLocal(path) ? path : "/");
    }

    private static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    }

    /** Goes there and says this sentence once: what was done, as a fact. */
    public Redirect saying(String key) {
        return new Redirect(path, key);
    }
}
