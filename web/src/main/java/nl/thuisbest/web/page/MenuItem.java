package nl.thuisbest.web.page;

import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.access.Rights;
import org.jspecify.annotations.Nullable;

/**
 * A place in the main menu; an area adds its own as a bean, ordered with {@code @Order}.
 *
 * @param name {@code frame.nav.NAME} is its word
 * @param right what someone must be allowed to find it in the menu
 * @param unless who may do this has another way to it, and does not find it in the menu; or null
 */
public record MenuItem(String name, String path, String right, @Nullable String unless) {
    /** The place of a page that is about no single path. */
    public static MenuItem page(String name, String path) {
        return new MenuItem(name, path, Parts.page(name), null);
    }

    boolean isFor(Actor actor, Rights rights) {
        return rights.allows(right, actor, false)
                && (unless == null || !rights.allows(unless, actor, false));
    }

    boolean holds(String other) {
        return other.equals(path) || other.startsWith(path + "/");
    }
}
