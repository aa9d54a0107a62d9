package nl.thuisbest.web.about;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One view as it is shown.
 *
 * @param whom the young person, where the reader may know the name; else that it was a path
 * @param url of the path, or null when the reader may not open it
 */
public record ViewRow(
        Instant at, String who, String role, String what, String whom, @Nullable String url) {}
