package nl.thuisbest.web.about;

import java.util.List;
import nl.thuisbest.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * How we handle what we know of people, and what the reader looked at.
 *
 * @param views of the reader, the newest first; null for who is not signed in
 * @param everyone whether the reader may see what others looked at
 */
public record PrivacyPage(Contact contact, @Nullable List<ViewRow> views, boolean everyone)
        implements Page {}
