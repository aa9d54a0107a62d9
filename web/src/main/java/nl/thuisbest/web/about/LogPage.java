package nl.thuisbest.web.about;

import java.util.List;
import nl.thuisbest.web.page.Page;

/** The log of all views, for the privacy officer. */
public record LogPage(List<ViewRow> views) implements Page {
    public LogPage {
        views = List.copyOf(views);
    }
}
