package nl.thuisbest.store.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is written together with an entry, in the same statement: all of it or nothing.
 *
 * @param name of the part of the statement; the same for all of its kind, so that the server knows
 *     the statement again
 * @param sql an {@code INSERT}, {@code UPDATE} or {@code DELETE}; undone when another was first
 */
public record With(String name, String sql, List<@Nullable Object> parameters) {}
