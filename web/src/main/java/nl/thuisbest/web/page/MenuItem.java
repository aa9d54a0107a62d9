package nl.thuisbest.web.page;

/**
 * A place in the main menu; an area adds its own as a bean, ordered with {@code @Order}.
 *
 * @param name {@code frame.nav.NAME} is its word
 */
public record MenuItem(String name, String path) {
    boolean holds(String other) {
        return other.equals(path) || other.startsWith(path + "/");
    }
}
