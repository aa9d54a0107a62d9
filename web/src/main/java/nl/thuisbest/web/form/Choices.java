package nl.thuisbest.web.form;

import java.util.List;
import java.util.Optional;

/** What can be chosen for an id: the leaves of this path, the people of this team. */
@FunctionalInterface
public interface Choices {
    /** No id has a list to choose from. */
    Choices NONE = (_, _) -> Optional.empty();

    /**
     * One thing to choose.
     *
     * @param value as it is sent
     * @param label as people read it
     */
    record Choice(String value, String label) {}

    /**
     * @param type of the id
     * @param path of the component, such as {@code members.0.staff}
     * @return empty when anything of that type may be given
     */
    Optional<List<Choice>> of(Class<?> type, String path);
}
